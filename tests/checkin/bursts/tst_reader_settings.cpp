#include "models/checkin/bursts/reader_settings.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

class ReaderSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        const ReaderSettings settings {u"~"_s, u"#"_s, 50, u"ttyACM0"_s, 115200, false};
        QCOMPARE(readerSettingsFromJson(toJson(settings)), settings);
        QCOMPARE(readerSettingsFromJson({}), ReaderSettings());
    }

    void whatIsOutOfRangeFallsBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<ReaderSettings>("expected");
        const ReaderSettings defaults;
        QTest::newRow("a baud rate that no scanner has")
            << u"baud"_s << QJsonValue(9601) << defaults;
        QTest::newRow("keys faster than the fastest limit")
            << u"mean_ms"_s << QJsonValue(44) << defaults;
        QTest::newRow("keys as slow as a hand's")
            << u"mean_ms"_s << QJsonValue(60) << ReaderSettings {.meanMs = 55};
        QTest::newRow("the slowest reader")
            << u"mean_ms"_s << QJsonValue(55) << ReaderSettings {.meanMs = 55};
        QTest::newRow("a prefix with a control character")
            << u"prefix"_s << QJsonValue(u"a\n"_s) << defaults;
        QTest::newRow("a prefix of nine") << u"prefix"_s << QJsonValue(u"123456789"_s) << defaults;
        QTest::newRow("a prefix of eight")
            << u"prefix"_s << QJsonValue(u"12345678"_s) << ReaderSettings {.prefix = u"12345678"_s};
    }
    void whatIsOutOfRangeFallsBack()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonValue, value);
        QFETCH(const ReaderSettings, expected);
        QCOMPARE(readerSettingsFromJson({{name, value}}), expected);
    }

    void aHandIsNeverAsFastAsTheSlowestReader()
    {
        const BurstRules rules = rulesOf({.meanMs = ReaderSettings::kSlowestMeanMs});
        QVERIFY(rules.maxMean < 60);
        QVERIFY(rules.firstGap < 60);
    }
};

QTEST_GUILESS_MAIN(ReaderSettingsTest)
#include "tst_reader_settings.moc"
