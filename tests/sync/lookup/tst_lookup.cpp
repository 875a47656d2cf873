#include "models/sync/lookup/lookup_messages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::sync;

class LookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTelephoneIsItsDigits()
    {
        QCOMPARE(telephoneKey(u"+86 (571) 8888-1234"), telephoneKey(u"8657188881234"));
        QCOMPARE(telephoneKey(u"８６５７１"), telephoneKey(u"86571")); // full width
        QVERIFY(telephoneKey(u"86571") != telephoneKey(u"86572"));
    }

    void aNameIsItsWordsInAnyOrder()
    {
        QCOMPARE(nameKey(u"Müller Anna-Lena", u"1985-03-12"),
            nameKey(u"ANNA LENA MU\u0308LLER", u"1985-03-12"));
        QVERIFY(nameKey(u"王伟", u"1985-03-12") != nameKey(u"王伟", u"1985-03-13"));
        QVERIFY(nameKey(u"王伟", u"1985-03-12") != nameKey(u"王威", u"1985-03-12"));
    }

    void kindsAreTold()
    {
        QVERIFY(documentKey("123").key != telephoneKey(u"123").key);
        QCOMPARE(documentKey("123").key.size(), kLookupKeySize);
    }

    void aNameIsMasked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("two signs") << u"王伟"_s << u"王*"_s;
        QTest::newRow("one sign") << u"王"_s << u"王"_s;
        QTest::newRow("words") << u"Wang Xiaoming"_s << u"W*** X***"_s;
        QTest::newRow("beyond the first plane") << u"𠮷田"_s << u"𠮷*"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void aNameIsMasked()
    {
        QFETCH(QString, name);
        QTEST(maskedName(name), "masked");
    }

    void messagesAreReadBack()
    {
        const LookupRequest request {7, telephoneKey(u"86571")};
        const auto asked = decodeLookupRequest(encode(request));
        QVERIFY(asked);
        QCOMPARE(asked->device, 7U);
        QCOMPARE(asked->key, request.key);
        const Uuid id = Uuid::v7(1'747'180'800'000);
        const auto answered
            = decodeLookupAnswer(encode(LookupAnswer {{{id, u"王*"_s, u"1985"_s, u"CN"_s}}}));
        QVERIFY(answered);
        QCOMPARE(answered->guests.size(), 1);
        QCOMPARE(answered->guests[0].guest, id);
        QCOMPARE(answered->guests[0].name, u"王*"_s);
        QCOMPARE(answered->guests[0].nationality, u"CN"_s);
        QVERIFY(decodeLookupAnswer(encode(LookupAnswer()))->guests.isEmpty());
    }

    void otherBytesAreRefused()
    {
        const QByteArray request = encode(LookupRequest {7, documentKey("a")});
        QVERIFY(!decodeLookupRequest({}));
        QVERIFY(!decodeLookupRequest(request.chopped(1)));
        QVERIFY(!decodeLookupRequest(request + 'x'));
        QVERIFY(!decodeLookupRequest(encode(LookupRequest {7, {LookupKind::Document, "short"}})));
        QVERIFY(!decodeLookupRequest(
            encode(LookupRequest {7, {static_cast<LookupKind>(4), QByteArray(32, 'k')}})));
        LookupAnswer many;
        many.guests.resize(kMostSummaries + 1);
        QVERIFY(!decodeLookupAnswer(encode(many)));
    }
};

QTEST_APPLESS_MAIN(LookupTest)
#include "tst_lookup.moc"
