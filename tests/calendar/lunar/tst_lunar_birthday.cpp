#include "models/calendar/lunar/lunar_birthday.h"

#include <QTest>

using namespace lobby::calendar;
using namespace Qt::StringLiterals;

class LunarBirthdayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptByTheRule_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<bool>("isLeap");
        QTest::addColumn<int>("day");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("birthday");
        const auto row
            = [](const char *name, int month, bool isLeap, int day, QDate from, QDate birthday) {
                  QTest::newRow(name) << month << isLeap << day << from << birthday;
              };
        row("this year's", 4, false, 18, {2025, 5, 14}, {2025, 5, 15});
        row("today", 4, false, 18, {2025, 5, 15}, {2025, 5, 15});
        row("yesterday: next year's", 4, false, 18, {2025, 5, 16}, {2026, 6, 3});
        row("of the lunar year that ends in the next", 12, false, 8, {2025, 12, 31}, {2026, 1, 26});
        row("between two New Years", 1, false, 1, {2026, 1, 10}, {2026, 2, 17});
        row("born in a leap month, in a year with it", 6, true, 10, {2025, 7, 1}, {2025, 8, 3});
        row("not earlier, in the ordinary month", 6, true, 10, {2025, 6, 1}, {2025, 8, 3});
        row("in a year without it", 6, true, 10, {2026, 1, 1}, {2026, 7, 23});
        row("in a year with another leap month", 4, true, 1, {2025, 1, 1}, {2025, 4, 28});
        row("born in the ordinary month, in a year with both", 6, false, 10, {2025, 6, 1},
            {2025, 7, 4});
        row("which is over when the leap month comes", 6, false, 10, {2025, 7, 5}, {2026, 7, 23});
        row("a 30th in a long month", 12, false, 30, {2024, 6, 1}, {2025, 1, 28});
        row("a 30th in a short month", 12, false, 30, {2025, 6, 1}, {2026, 2, 16});
    }
    void isKeptByTheRule()
    {
        QFETCH(int, month);
        QFETCH(bool, isLeap);
        QFETCH(int, day);
        QFETCH(QDate, from);
        const auto birthday = nextLunarBirthday({1980, month, isLeap, day}, from);
        QVERIFY(birthday);
        QTEST(*birthday, "birthday");
    }

    void theThirtiethOfAShortMonthIsItsLastDay()
    {
        int shortYears = 0;
        for (int year = 2020; year <= 2040; ++year) {
            const auto birthday = lunarBirthdayIn(year, {1980, 12, false, 30});
            QVERIFY(birthday);
            // New Year's Eve, whatever its number.
            QCOMPARE(birthday->addDays(1), *gregorianDateOf({year + 1, 1, false, 1}));
            shortYears += int(lunarDateOf(*birthday)->day == 29);
        }
        QVERIFY(shortYears > 0);
    }

    void aLeapThirtiethMayLoseBoth()
    {
        // 2025 has a sixth month of 30 days and a leap one of 29.
        QCOMPARE(lunarDateOf(*lunarBirthdayIn(2025, {1987, 6, true, 30})),
            (LunarDate {2025, 6, true, 29}));
    }

    void everybodyHasOneEachLunarYear()
    {
        for (int year = 1990; year <= 2050; ++year) {
            for (int month = 1; month <= 12; ++month) {
                for (const bool isLeap : {false, true}) {
                    const auto birthday = lunarBirthdayIn(year, {1980, month, isLeap, 30});
                    QVERIFY(birthday);
                    QCOMPARE(lunarDateOf(*birthday)->month, month);
                    QCOMPARE(lunarDateOf(*birthday)->year, year);
                }
            }
        }
    }

    void whatIsNeverHasNone()
    {
        QVERIFY(!nextLunarBirthday({1980, 13, false, 1}, {2025, 1, 1}));
        QVERIFY(!nextLunarBirthday({1980, 1, false, 31}, {2025, 1, 1}));
        QVERIFY(!nextLunarBirthday({1980, 1, false, 1}, {2120, 1, 1}));
        QVERIFY(!nextLunarBirthday({1980, 1, false, 1}, {}));
    }
};

QTEST_GUILESS_MAIN(LunarBirthdayTest)
#include "tst_lunar_birthday.moc"
