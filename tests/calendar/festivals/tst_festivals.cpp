#include "models/calendar/festivals/festival_rule.h"
#include "models/calendar/festivals/festivals.h"
#include "models/calendar/holiday_table.h"

#include <QSet>
#include <QTest>

using namespace lobby::calendar;
using namespace Qt::StringLiterals;

namespace {

/// "2025-01-29 2025-…" of a festival in some years.
QString datesOf(const QString &culture, const QString &code, int firstYear, int lastYear)
{
    QStringList dates;
    for (const FestivalDay &day :
        festivalsBetween({firstYear, 1, 1}, {lastYear, 12, 31}, {culture})) {
        if (day.festival.code == code)
            dates.append(day.date.toString(Qt::ISODate));
    }
    return dates.join(u' ');
}

QList<QDate> datesIn(int year, QStringView rule)
{
    const auto read = readFestivalRule(rule);
    return read ? (*read)(year) : QList<QDate>();
}

} // namespace

class FestivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallOnTheDaysThatWerePublished_data()
    {
        QTest::addColumn<QString>("culture");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("dates"); // 2024 to 2027
        const auto row = [](const char *culture, const char *code, const QString &dates) {
            QTest::addRow("%s %s", culture, code)
                << QString::fromLatin1(culture) << QString::fromLatin1(code) << dates;
        };
        row("chinese", "new_years_eve", u"2024-02-09 2025-01-28 2026-02-16 2027-02-05"_s);
        row("chinese", "spring_festival", u"2024-02-10 2025-01-29 2026-02-17 2027-02-06"_s);
        row("chinese", "lantern_festival", u"2024-02-24 2025-02-12 2026-03-03 2027-02-20"_s);
        row("chinese", "qingming", u"2024-04-04 2025-04-04 2026-04-05 2027-04-05"_s);
        row("chinese", "qixi", u"2024-08-10 2025-08-29 2026-08-19 2027-08-08"_s);
        row("chinese", "double_ninth", u"2024-10-11 2025-10-29 2026-10-18 2027-10-08"_s);
        row("chinese", "laba", u"2024-01-18 2025-01-07 2026-01-26 2027-01-15"_s);
        row("korean", "seollal", u"2024-02-10 2025-01-29 2026-02-17 2027-02-07"_s);
        row("korean", "chuseok", u"2024-09-17 2025-10-06 2026-09-25 2027-09-15"_s);
        row("korean", "buddhas_birthday", u"2024-05-15 2025-05-05 2026-05-24 2027-05-13"_s);
        row("christian", "easter", u"2024-03-31 2025-04-20 2026-04-05 2027-03-28"_s);
        row("christian", "good_friday", u"2024-03-29 2025-04-18 2026-04-03 2027-03-26"_s);
        row("christian", "pentecost", u"2024-05-19 2025-06-08 2026-05-24 2027-05-16"_s);
        row("orthodox", "easter", u"2024-05-05 2025-04-20 2026-04-12 2027-05-02"_s);
        row("western", "thanksgiving", u"2024-11-28 2025-11-27 2026-11-26 2027-11-25"_s);
        row("western", "mothers_day", u"2024-05-12 2025-05-11 2026-05-10 2027-05-09"_s);
        row("western", "fathers_day", u"2024-06-16 2025-06-15 2026-06-21 2027-06-20"_s);
        row("islamic", "eid_al_fitr", u"2024-04-10 2025-03-30 2026-03-20 2027-03-09"_s);
        row("islamic", "eid_al_adha", u"2024-06-16 2025-06-06 2026-05-27 2027-05-16"_s);
        row("islamic", "ramadan_begins", u"2024-03-11 2025-03-01 2026-02-18 2027-02-08"_s);
        row("jewish", "rosh_hashanah", u"2024-10-03 2025-09-23 2026-09-12 2027-10-02"_s);
        row("jewish", "yom_kippur", u"2024-10-12 2025-10-02 2026-09-21 2027-10-11"_s);
        row("jewish", "hanukkah", u"2024-12-26 2025-12-15 2026-12-05 2027-12-25"_s);
        row("jewish", "purim", u"2024-03-24 2025-03-14 2026-03-03 2027-03-23"_s);
        row("jewish", "passover", u"2024-04-23 2025-04-13 2026-04-02 2027-04-22"_s);
        row("jewish", "shavuot", u"2024-06-12 2025-06-02 2026-05-22 2027-06-11"_s);
        row("persian", "nowruz", u"2024-03-20 2025-03-21 2026-03-21 2027-03-21"_s);
        row("indian", "deepavali", u"2024-10-31 2025-10-20 2026-11-08"_s);
        row("thai", "songkran", u"2024-04-13 2025-04-13 2026-04-13 2027-04-13"_s);
    }
    void fallOnTheDaysThatWerePublished()
    {
        QFETCH(QString, culture);
        QFETCH(QString, code);
        QTEST(datesOf(culture, code, 2024, 2027), "dates");
    }

    void agreeWithThePublicHolidays_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("name");
        QTest::newRow("Shunbun") << u"shunbun"_s << u"JP"_s << u"春分の日"_s;
        QTest::newRow("Shubun") << u"shubun"_s << u"JP"_s << u"秋分の日"_s;
        QTest::newRow("Dragon Boat") << u"chinese 5-5"_s << u"TW"_s << u"端午節"_s;
        QTest::newRow("Mid-Autumn") << u"chinese 8-15"_s << u"TW"_s << u"中秋節"_s;
        QTest::newRow("Spring Festival") << u"chinese 1-1"_s << u"TW"_s << u"農曆年初一"_s;
        QTest::newRow("New Year's Eve") << u"chinese 12-last"_s << u"TW"_s << u"農曆除夕"_s;
        QTest::newRow("Seollal") << u"korean 1-1"_s << u"KR"_s << u"설날"_s;
        QTest::newRow("Chuseok") << u"korean 8-15"_s << u"KR"_s << u"추석"_s;
        QTest::newRow("Good Friday") << u"easter -2"_s << u"GB"_s << u"Good Friday"_s;
        QTest::newRow("Easter Monday") << u"easter 1"_s << u"GB"_s << u"Easter Monday"_s;
        QTest::newRow("Memorial Day") << u"weekday 5 -1 1"_s << u"US"_s << u"Memorial Day"_s;
        QTest::newRow("Labor Day") << u"weekday 9 1 1"_s << u"US"_s << u"Labor Day"_s;
    }
    void agreeWithThePublicHolidays()
    {
        QFETCH(QString, rule);
        QFETCH(QString, region);
        QFETCH(QString, name);
        const HolidayTable &table = shippedHolidays(region);
        for (int year = 2020; year <= 2026; ++year) {
            const QList<QDate> dates = datesIn(year, rule);
            QCOMPARE(dates.size(), 1);
            const Holiday *holiday = table.find(dates.constFirst());
            QVERIFY2(holiday && holiday->name.contains(name),
                qPrintable(dates.constFirst().toString(Qt::ISODate)));
        }
    }

    void anIslamicFestivalMayComeTwiceInAYear()
    {
        QCOMPARE(datesIn(2030, u"islamic 9-1").size(), 2);
        QCOMPARE(datesIn(2030, u"islamic 10-1").size(), 1);
        QCOMPARE(datesIn(2033, u"islamic 10-1").size(), 2);
    }

    void easterIsFoundForCenturies()
    {
        QCOMPARE(easterSunday(1818), QDate(1818, 3, 22)); // the earliest there is
        QCOMPARE(easterSunday(1943), QDate(1943, 4, 25)); // the latest
        QCOMPARE(easterSunday(2000), QDate(2000, 4, 23));
        QCOMPARE(orthodoxEasterSunday(2000), QDate(2000, 4, 30));
    }

    void aDateHasAllItsFestivals()
    {
        QStringList codes;
        for (const FestivalDay &day : festivalsOn({2027, 8, 15}))
            codes.append(day.festival.culture + u' ' + day.festival.code);
        QCOMPARE(codes, (QStringList {u"japanese obon"_s, u"indian independence_day"_s}));
        QCOMPARE(festivalsOn({2027, 8, 15}, {u"indian"_s}).size(), 1);
        QVERIFY(festivalsOn({2027, 8, 18}).isEmpty());
    }

    void aRangeIncludesBothEndsAndCrossesYears()
    {
        const auto days
            = festivalsBetween({2025, 12, 25}, {2026, 1, 1}, {u"western"_s, u"christian"_s});
        QCOMPARE(days.size(), 3);
        QCOMPARE(days[0].festival.code, u"christmas"_s);
        QCOMPARE(days[2].festival.code, u"new_year"_s);
        QVERIFY(festivalsBetween({2026, 1, 2}, {2026, 1, 1}).isEmpty());
    }

    void everyFestivalHasItsNames()
    {
        QSet<QString> seen;
        for (const FestivalDay &day : festivalsBetween({2026, 1, 1}, {2026, 12, 31})) {
            const Festival &festival = day.festival;
            seen.insert(festival.culture + festival.code);
            for (const QString &name :
                {festival.native, festival.english, festival.simplified, festival.traditional})
                QVERIFY2(!name.isEmpty(), qPrintable(festival.code));
        }
        QCOMPARE(seen.size(), 66);
        QCOMPARE(cultures().size(), 11);
        const Festival mid
            = festivalsBetween({2026, 9, 25}, {2026, 9, 25}, {u"chinese"_s})[0].festival;
        QCOMPARE(mid.nameIn(u"zh_TW"_s), u"中秋節"_s);
        QCOMPARE(mid.nameIn(u"zh_CN"_s), u"中秋节"_s);
        QCOMPARE(mid.nameIn(u"fr"_s), u"Mid-Autumn Festival"_s);
    }

    void aRuleThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule :
            {"", "fixed", "fixed 13-", "fixed 12-32", "fixed 12-last", "fixed 0-1", "chinese 8",
                "easter", "easter soon", "weekday 13 1 1", "weekday 5 5 1", "weekday 5 0 1",
                "weekday 5 1 8", "mayan 1-1", "dates", "dates 2025-02-30"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void aRuleThatIsNoneIsRefused()
    {
        QFETCH(QString, rule);
        QVERIFY(!readFestivalRule(rule));
    }

    void aYearThatNobodyCanTellHasNone()
    {
        QVERIFY(datesIn(2150, u"chinese 1-1").isEmpty());
        QVERIFY(datesIn(2150, u"qingming").isEmpty());
        QVERIFY(datesIn(1950, u"shunbun").isEmpty());
        QVERIFY(datesIn(2025, u"fixed 2-29").isEmpty());
    }
};

QTEST_GUILESS_MAIN(FestivalsTest)
#include "tst_festivals.moc"
