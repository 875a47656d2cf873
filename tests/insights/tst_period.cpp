#include "models/insights/period.h"

#include <QTest>

using namespace lobby::insights;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReachEndsToday_data()
    {
        QTest::addColumn<int>("reach");
        QTest::addColumn<QDate>("from");
        QTest::newRow("a week") << int(Reach::Week) << QDate(2025, 5, 8);
        QTest::newRow("a month") << int(Reach::Month) << QDate(2025, 4, 15);
        QTest::newRow("a quarter") << int(Reach::Quarter) << QDate(2025, 2, 14);
        QTest::newRow("a year") << int(Reach::Year) << QDate(2024, 5, 15);
    }
    void aReachEndsToday()
    {
        QFETCH(int, reach);
        QFETCH(QDate, from);
        const Period period = periodOf(Reach(reach), {2025, 5, 14});
        QCOMPARE(period, (Period {from, {2025, 5, 14}}));
        QCOMPARE(before(period).until, from.addDays(-1));
        QCOMPARE(before(period).days(), period.days());
    }

    void aMonthFallsIntoDaysAndAQuarterIntoWeeks()
    {
        const QList<Period> days = parts(periodOf(Reach::Month, {2025, 5, 14}));
        QCOMPARE(days.size(), 30);
        QCOMPARE(days.constFirst(), (Period {{2025, 4, 15}, {2025, 4, 15}}));
        const QList<Period> weeks = parts(periodOf(Reach::Quarter, {2025, 5, 14}));
        QCOMPARE(weeks.size(), 14);
        QCOMPARE(weeks.constFirst(), (Period {{2025, 2, 14}, {2025, 2, 16}})); // from a Friday on
        QCOMPARE(weeks.constLast(), (Period {{2025, 5, 12}, {2025, 5, 14}}));
    }

    void weeksCoverAPeriodWithoutGapOrOverlap()
    {
        for (int day = 0; day < 800; ++day) { // years end within weeks, too
            const Period period = periodOf(Reach::Month, QDate(2024, 1, 1).addDays(day));
            QDate next = period.from;
            for (const Period &week : weeks(period)) {
                QCOMPARE(week.from, next);
                QCOMPARE(mondayOf(week.from), mondayOf(week.until));
                next = week.until.addDays(1);
            }
            QCOMPARE(next, period.until.addDays(1));
        }
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
