#include "models/checkin/codes/vcard.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(VCardProblem)

namespace {

QString card(const QString &body)
{
    return u"BEGIN:VCARD\r\nVERSION:3.0\r\n"_s + body + u"\r\nEND:VCARD\r\n"_s;
}

VCard read(const QString &body)
{
    const auto result = readVCard(card(body));
    return result ? *result : VCard();
}

} // namespace

class VCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfVersion3()
    {
        const VCard guest
            = read(u"N:Chen;Zhiqiang;Peter;Mr.;PhD\r\nFN:陳志強\r\n"
                   "TEL;TYPE=CELL,VOICE:+86 138 1234 5678\r\nTEL;HOME:021-5555\r\n"
                   "EMAIL;TYPE=INTERNET:chen@example.com\r\n"
                   "ADR;TYPE=WORK:;3rd floor;Nanjing Rd 1;Shanghai;SH;200000;China\r\n"
                   "BDAY:1981-05-14"_s);
        QCOMPARE(guest.surname, u"Chen"_s);
        QCOMPARE(guest.given, u"Zhiqiang"_s);
        QCOMPARE(guest.additional, u"Peter"_s);
        QCOMPARE(guest.prefix, u"Mr."_s);
        QCOMPARE(guest.suffix, u"PhD"_s);
        QCOMPARE(guest.formatted, u"陳志強"_s);
        QCOMPARE(guest.telephones,
            (QList<VCard::Entry> {
                {{u"cell"_s, u"voice"_s}, u"+86 138 1234 5678"_s}, {{u"home"_s}, u"021-5555"_s}}));
        QCOMPARE(guest.emails, (QList<VCard::Entry> {{{u"internet"_s}, u"chen@example.com"_s}}));
        QCOMPARE(guest.addresses,
            (QList<VCard::Address> {{{u"work"_s}, u"Nanjing Rd 1\n3rd floor"_s, u"Shanghai"_s,
                u"SH"_s, u"200000"_s, u"China"_s}}));
        QCOMPARE(guest.birth.toText(), u"1981-05-14"_s);
    }

    void groupsUrisAndQuotedParametersOfVersion4()
    {
        const VCard guest = read(u"N:García;María;;;\n"
                                 "item1.TEL;VALUE=uri;TYPE=\"voice,home\":tel:+34-91-555\n"
                                 "item2.EMAIL:mailto:maria@example.com"_s);
        QCOMPARE(
            guest.telephones, (QList<VCard::Entry> {{{u"voice"_s, u"home"_s}, u"+34-91-555"_s}}));
        QCOMPARE(guest.emails, (QList<VCard::Entry> {{{}, u"maria@example.com"_s}}));
    }

    void foldedLinesAreJoinedAndEscapesUndone()
    {
        const VCard guest = read(u"N:O\\;Brien\\, Jr.;Se\r\n an;;;\r\nFN:A\\\\B\\nC"_s);
        QCOMPARE(guest.surname, u"O;Brien, Jr."_s);
        QCOMPARE(guest.given, u"Sean"_s);
        QCOMPARE(guest.formatted, u"A\\B\nC"_s);
    }

    void birthsInEveryForm_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("birth");
        QTest::newRow("extended") << u"1985-04-12"_s << u"1985-04-12"_s;
        QTest::newRow("basic") << u"19850412"_s << u"1985-04-12"_s;
        QTest::newRow("with a time") << u"1985-04-12T23:20:50Z"_s << u"1985-04-12"_s;
        QTest::newRow("without a year") << u"--0412"_s << u"--04-12"_s;
        QTest::newRow("year and month") << u"1985-04"_s << u"1985-04"_s;
        QTest::newRow("year") << u"1985"_s << u"1985"_s;
        QTest::newRow("impossible") << u"1985-02-30"_s << u""_s;
        QTest::newRow("in words") << u"April 1985"_s << u""_s;
    }
    void birthsInEveryForm()
    {
        QFETCH(QString, written);
        QTEST(read(u"N:A;B\r\nBDAY:"_s + written).birth.toText(), "birth");
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<VCardProblem>("problem");
        using P = VCardProblem;
        QTest::newRow("nothing") << u""_s << P::NotVCard;
        QTest::newRow("a calendar") << u"BEGIN:VCALENDAR\r\nEND:VCALENDAR"_s << P::NotVCard;
        QTest::newRow("cut off") << u"BEGIN:VCARD\r\nN:A;B"_s << P::NotEnded;
        QTest::newRow("no name") << card(u"TEL:1"_s) << P::NoName;
        QTest::newRow("too long") << card(u"N:"_s + QString(40'000, u'A')) << P::TooLong;
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, text);
        const auto result = readVCard(text);
        QVERIFY(!result);
        QTEST(result.error(), "problem");
    }

    void aFullNameAloneIsEnoughAndCaseDoesNotMatter()
    {
        const auto guest = readVCard(u"begin:vcard\nfn:Ada\nend:vcard"_s);
        QVERIFY(guest);
        QCOMPARE(guest->formatted, u"Ada"_s);
    }
};

QTEST_GUILESS_MAIN(VCardTest)
#include "tst_vcard.moc"
