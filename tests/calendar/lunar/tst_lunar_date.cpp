#include "models/calendar/lunar/lunar_words.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace lobby::calendar;
using namespace Qt::StringLiterals;

namespace {

QString said(QDate date, LunarCalendar calendar = LunarCalendar::Chinese)
{
    const auto lunar = lunarDateOf(date, calendar);
    return lunar ? QString::number(lunar->year) + u' ' + lunarWords(*lunar) : u"unknown"_s;
}

} // namespace

class LunarDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellKnownDaysFallWhereTheyFell_data()
    {
        QTest::addColumn<QString>("dates"); // 2020 to 2030
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::newRow("Spring Festival")
            << u"2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 "
               "2027-02-06 2028-01-26 2029-02-13 2030-02-03"_s
            << 1 << 1;
        QTest::newRow("Dragon Boat Festival")
            << u"2020-06-25 2021-06-14 2022-06-03 2023-06-22 2024-06-10 2025-05-31 2026-06-19 "
               "2027-06-09 2028-05-28 2029-06-16 2030-06-05"_s
            << 5 << 5;
        QTest::newRow("Mid-Autumn Festival")
            << u"2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25 "
               "2027-09-15 2028-10-03 2029-09-22 2030-09-12"_s
            << 8 << 15;
    }
    void wellKnownDaysFallWhereTheyFell()
    {
        QFETCH(QString, dates);
        QFETCH(int, month);
        QFETCH(int, day);
        int year = 2020;
        for (const QString &text : dates.split(u' ')) {
            const QDate date = QDate::fromString(text, Qt::ISODate);
            const LunarDate lunar {year++, month, false, day};
            QCOMPARE(lunarDateOf(date), lunar);
            QCOMPARE(gregorianDateOf(lunar), date);
        }
        QCOMPARE(year, 2031);
    }

    void leapMonthsAreThoseThatWerePublished_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month"); // 0: none
        QTest::newRow("2019") << 2019 << 0;
        QTest::newRow("2020") << 2020 << 4;
        QTest::newRow("2021") << 2021 << 0;
        QTest::newRow("2023") << 2023 << 2;
        QTest::newRow("2025") << 2025 << 6;
        QTest::newRow("2028") << 2028 << 5;
        QTest::newRow("2033, which many programs have wrong") << 2033 << 11;
        QTest::newRow("1987, which ICU has wrong") << 1987 << 6;
    }
    void leapMonthsAreThoseThatWerePublished()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        for (int any = 1; any <= 12; ++any)
            QCOMPARE(gregorianDateOf({year, any, true, 1}).has_value(), any == month);
    }

    void isSaidInWords_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("words");
        QTest::newRow("an ordinary day") << QDate(2025, 5, 14) << u"2025 四月十七"_s;
        QTest::newRow("the first of a leap month") << QDate(2020, 5, 23) << u"2020 闰四月初一"_s;
        QTest::newRow("the day before") << QDate(2020, 5, 22) << u"2020 四月三十"_s;
        QTest::newRow("New Year") << QDate(2026, 2, 17) << u"2026 正月初一"_s;
        QTest::newRow("its eve, of a short month") << QDate(2026, 2, 16) << u"2025 腊月廿九"_s;
        QTest::newRow("the eve of 2027") << QDate(2027, 2, 5) << u"2026 腊月廿九"_s;
        QTest::newRow("the eve of 2030") << QDate(2030, 2, 2) << u"2029 腊月三十"_s;
        QTest::newRow("the eleventh month") << QDate(2025, 12, 20) << u"2025 冬月初一"_s;
        QTest::newRow("a tenth") << QDate(2026, 2, 26) << u"2026 正月初十"_s;
        QTest::newRow("a twentieth") << QDate(2026, 3, 8) << u"2026 正月二十"_s;
        QTest::newRow("before what is known") << QDate(1900, 12, 31) << u"unknown"_s;
        QTest::newRow("its first day") << QDate(1901, 1, 1) << u"1900 冬月十一"_s;
        QTest::newRow("after it") << QDate(2100, 1, 1) << u"unknown"_s;
        QTest::newRow("no date") << QDate() << u"unknown"_s;
    }
    void isSaidInWords()
    {
        QFETCH(QDate, date);
        QTEST(said(date), "words");
    }

    void traditionalWordsAreWrittenSo()
    {
        QCOMPARE(lunarWords({2020, 4, true, 1}, HanScript::Traditional), u"閏四月初一"_s);
        QCOMPARE(lunarWords({2020, 12, false, 30}, HanScript::Traditional), u"臘月三十"_s);
        QCOMPARE(lunarWords({2020, 13, false, 31}), QString());
    }

    void everyMonthOfTwoCenturiesIsAsPublished()
    {
        QFile file(qEnvironmentVariable("LOBBY_TEST_DATA") + u"/lunar/chinese_years.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int years = 0;
        while (!file.atEnd()) {
            const QStringList cells = QString::fromLatin1(file.readLine()).trimmed().split(u',');
            const int year = cells[0].toInt();
            if (cells.size() != 3 || year == 0)
                continue;
            ++years;
            QDate first = QDate::fromString(cells[1], Qt::ISODate);
            int month = 0;
            for (const QString &length : cells[2].split(u' ')) {
                const bool isLeap = length.startsWith(u'L');
                const int days = QStringView(length).sliced(int(isLeap)).toInt();
                month += int(!isLeap);
                const LunarDate one {year, month, isLeap, 1};
                const LunarDate last {year, month, isLeap, days};
                QCOMPARE(lunarDateOf(first), one);
                QCOMPARE(lunarDateOf(first.addDays(days - 1)), last);
                QCOMPARE(gregorianDateOf(one), first);
                QCOMPARE(gregorianDateOf(last), first.addDays(days - 1));
                QCOMPARE(gregorianDateOf({year, month, isLeap, days + 1}), std::nullopt);
                first = first.addDays(days);
            }
        }
        QCOMPARE(years, 198);
    }

    void thereAndBackIsTheSameDay()
    {
        for (QDate date(1951, 1, 1); date.year() < 2049; date = date.addDays(17)) {
            QCOMPARE(gregorianDateOf(*lunarDateOf(date)), date);
            if (date.year() >= 1970)
                QCOMPARE(gregorianDateOf(
                             *lunarDateOf(date, LunarCalendar::Korean), LunarCalendar::Korean),
                    date);
        }
    }

    void seoulAndBeijingMayDisagree()
    {
        QCOMPARE(said(QDate(2027, 2, 6)), u"2027 正月初一"_s);
        QCOMPARE(said(QDate(2027, 2, 7), LunarCalendar::Korean), u"2027 正月初一"_s);
        QCOMPARE(said(QDate(2017, 2, 26), LunarCalendar::Korean), u"2017 二月初一"_s);
        QCOMPARE(said(QDate(1969, 12, 31), LunarCalendar::Korean), u"unknown"_s);
    }

    void whatThereIsNotHasNoDate()
    {
        QVERIFY(!gregorianDateOf({2025, 0, false, 1}));
        QVERIFY(!gregorianDateOf({2025, 13, false, 1}));
        QVERIFY(!gregorianDateOf({2025, 1, false, 31}));
        QVERIFY(!gregorianDateOf({2025, 1, false, 0}));
        QVERIFY(!gregorianDateOf({2150, 1, false, 1}));
    }

    void threadsDoNotDisturbEachOther()
    {
        QList<QThread *> threads;
        std::atomic<int> wrong = 0;
        for (int i = 0; i < 4; ++i) {
            threads.append(QThread::create([i, &wrong] {
                for (QDate date(1990 + 5 * i, 1, 1); date.year() < 1995 + 5 * i;
                     date = date.addDays(1))
                    wrong += int(gregorianDateOf(*lunarDateOf(date)) != date);
            }));
            threads.last()->start();
        }
        for (QThread *thread : std::as_const(threads)) {
            thread->wait();
            delete thread;
        }
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(LunarDateTest)
#include "tst_lunar_date.moc"
