#include "models/checkin/codes/own_code.h"

#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace Qt::StringLiterals;

class OwnCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsText()
    {
        for (const OwnCode::Kind kind : {OwnCode::Kind::Guest, OwnCode::Kind::Stay}) {
            const OwnCode code {kind, Uuid::v7(1'790'000'000'000)};
            QCOMPARE(OwnCode::parse(code.toText()), code);
            QCOMPARE(OwnCode::parse(u"  "_s + code.toText().toLower() + u"\r\n"_s), code);
        }
    }

    void isWhatTheHeaderSays()
    {
        const auto id = Uuid::fromString(u"0190a5d4-7b3c-7def-8123-456789abcdef");
        QVERIFY(id);
        QCOMPARE((OwnCode {OwnCode::Kind::Guest, *id}).toText(),
            u"LOBBY:G:0190A5D4-7B3C-7DEF-8123-456789ABCDEF"_s);
        QCOMPARE((OwnCode {OwnCode::Kind::Stay, *id}).toText(),
            u"LOBBY:S:0190A5D4-7B3C-7DEF-8123-456789ABCDEF"_s);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("another kind") << u"LOBBY:R:0190A5D4-7B3C-7DEF-8123-456789ABCDEF"_s;
        QTest::newRow("no id") << u"LOBBY:G:"_s;
        QTest::newRow("half an id") << u"LOBBY:G:0190A5D4-7B3C"_s;
        QTest::newRow("the null id") << u"LOBBY:G:00000000-0000-0000-0000-000000000000"_s;
        QTest::newRow("more behind") << u"LOBBY:G:0190A5D4-7B3C-7DEF-8123-456789ABCDEF1"_s;
        QTest::newRow("somebody else's") << u"https://example.com/LOBBY:G:"_s;
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!OwnCode::parse(text));
    }
};

QTEST_GUILESS_MAIN(OwnCodeTest)
#include "tst_own_code.moc"
