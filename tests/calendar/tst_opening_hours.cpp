#include "models/calendar/opening_hours.h"

#include <QTest>

using namespace lobby::calendar;
using namespace Qt::StringLiterals;

class OpeningHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("closed") << u""_s << u""_s;
        QTest::newRow("blanks") << u"  "_s << u""_s;
        QTest::newRow("one span") << u"09:00-18:00"_s << u"09:00-18:00"_s;
        QTest::newRow("a lunch break")
            << u"9:00 - 12:00,13:30-18:00"_s << u"09:00-12:00, 13:30-18:00"_s;
        QTest::newRow("a dash as printed") << u"09:00–18:00"_s << u"09:00-18:00"_s;
        QTest::newRow("spans that touch") << u"09:00-12:00,12:00-18:00"_s << u"09:00-18:00"_s;
        QTest::newRow("all day") << u"00:00-24:00"_s << u"00:00-24:00"_s;
    }
    void readsWhatItWrites()
    {
        QFETCH(QString, text);
        const auto hours = readHours(text);
        QVERIFY(hours);
        QTEST(hoursText(*hours), "written");
        QCOMPARE(readHours(hoursText(*hours)), hours);
    }

    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"all day"_s;
        QTest::newRow("no end") << u"09:00"_s;
        QTest::newRow("backwards") << u"18:00-09:00"_s;
        QTest::newRow("no time at all") << u"09:00-09:00"_s;
        QTest::newRow("past midnight") << u"22:00-24:01"_s;
        QTest::newRow("60 minutes") << u"09:00-17:60"_s;
        QTest::newRow("overlapping") << u"09:00-13:00,12:00-18:00"_s;
        QTest::newRow("out of order") << u"13:00-18:00,09:00-12:00"_s;
        QTest::newRow("a comma too many") << u"09:00-12:00,"_s;
    }
    void refusesWhatIsNoDay()
    {
        QFETCH(QString, text);
        QVERIFY(!readHours(text));
    }

    void aClosedPartIsCutOut_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("left");
        QTest::newRow("the middle") << u"12:00-13:00"_s << u"09:00-12:00, 13:00-18:00"_s;
        QTest::newRow("the beginning") << u"08:00-10:00"_s << u"10:00-18:00"_s;
        QTest::newRow("the end") << u"15:00-18:00"_s << u"09:00-15:00"_s;
        QTest::newRow("everything") << u"09:00-18:00"_s << u""_s;
        QTest::newRow("before opening") << u"07:00-09:00"_s << u"09:00-18:00"_s;
        QTest::newRow("after closing") << u"18:00-20:00"_s << u"09:00-18:00"_s;
    }
    void aClosedPartIsCutOut()
    {
        QFETCH(QString, closed);
        const DayHours hours = without(*readHours(u"09:00-18:00"), readHours(closed)->constFirst());
        QTEST(hoursText(hours), "left");
    }

    void aMakeupDayHasTheHoursOfAWorkday()
    {
        WeekHours week = WeekHours::office(*readHours(u"09:00-18:00"));
        QCOMPARE(minutesOf(week.of(6)), 0);
        QCOMPARE(minutesOf(week.ofMakeup(6)), 9 * 60);
        week.days[5] = *readHours(u"10:00-14:00"); // open on Saturdays anyway
        QCOMPARE(hoursText(week.ofMakeup(6)), u"10:00-14:00"_s);
        week.makeup = *readHours(u"09:00-16:00");
        QCOMPARE(hoursText(week.ofMakeup(7)), u"09:00-16:00"_s);
        QCOMPARE(WeekHours().ofMakeup(7), DayHours());
    }
};

QTEST_GUILESS_MAIN(OpeningHoursTest)
#include "tst_opening_hours.moc"
