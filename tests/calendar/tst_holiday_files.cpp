#include "models/calendar/holiday_files.h"

#include <QFile>
#include <QTest>

using namespace lobby;
using namespace lobby::calendar;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kNewYear
    = "{\"year\": 2027, \"papers\": [\"https://example.org/paper\"], \"days\": ["
      "{\"name\": \"元旦\", \"date\": \"2026-12-31\", \"isOffDay\": true},"
      "{\"name\": \"元旦\", \"date\": \"2027-01-01\", \"isOffDay\": true},"
      "{\"name\": \"元旦\", \"date\": \"2027-01-03\", \"isOffDay\": false},"
      "{\"name\": \"元旦\", \"date\": \"2027-01-04\", \"isOffDay\": false}]}";

QByteArray everyDay(int year, const QDate &left = {})
{
    QByteArray text = "date,iso_weekday,is_workday,type,holiday\r\n";
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (day == left)
            continue;
        const bool isWeekend = day.dayOfWeek() > 5;
        const bool isHoliday = day.dayOfYear() <= 3;
        const bool isMakeup = day == QDate(2027, 1, 9);
        text += day.toString(Qt::ISODate).toLatin1() + ',' + QByteArray::number(day.dayOfWeek())
            + (isMakeup         ? ",1,makeup_workday,元旦"
                    : isHoliday ? ",0,holiday,元旦"
                    : isWeekend ? ",0,weekend,"
                                : ",1,workday,")
            + "\r\n";
    }
    return text;
}

} // namespace

class HolidayFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramKnowsSevenYearsOfNineRegions()
    {
        QCOMPARE(shippedRegions().size(), 9);
        for (const QString &region : shippedRegions()) {
            const HolidayTable &table = shippedHolidays(region);
            QCOMPARE(table.years(), (QList<int> {2020, 2021, 2022, 2023, 2024, 2025, 2026}));
            for (int year = 2020; year <= 2026; ++year) {
                QVERIFY(!table.source(year).isEmpty());
                QVERIFY(table.find(QDate(year, 1, 1)) || QDate(year, 1, 1).dayOfWeek() > 5);
            }
        }
        QVERIFY(shippedHolidays(u"XX"_s).isEmpty());
    }

    void aYearAsItIsPublishedIsTheProgramsOwn()
    {
        QFile file(qEnvironmentVariable("LOBBY_TEST_DATA") + u"/workdays/holiday-cn_2026.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lists = readHolidays(file.readAll());
        QVERIFY(lists);
        QCOMPARE(lists->size(), 1);
        const HolidayList &year = lists->constFirst();
        QCOMPARE(year.year, 2026);
        QVERIFY(year.source.startsWith(u"https://www.gov.cn/"));
        const HolidayTable &own = shippedHolidays(u"CN"_s);
        for (const Holiday &day : year.days)
            QCOMPARE(*own.find(day.date), day);
        int days = 0;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1))
            days += int(own.find(day) != nullptr);
        QCOMPARE(qsizetype(days), year.days.size());
    }

    void aPublishedYearMayBeginInTheOneBefore()
    {
        const auto lists = readHolidays(kNewYear);
        QVERIFY(lists);
        const HolidayList &year = lists->constFirst();
        QCOMPARE(year.days.size(), 3); // a Monday on which people work is a Monday
        HolidayTable table;
        table.add(year);
        QVERIFY(table.knows(2027) && !table.knows(2026));
        QCOMPARE(table.find(QDate(2026, 12, 31))->kind, HolidayKind::Holiday);
        QCOMPARE(table.find(QDate(2027, 1, 3))->kind, HolidayKind::Makeup);
        const auto again = readHolidays(holidaysText(*lists));
        QVERIFY(again);
        QCOMPARE(*again, *lists);
    }

    void aListTakesThePlaceOfTheOneBefore()
    {
        HolidayTable table;
        table.add(readHolidays(kNewYear)->constFirst());
        table.add({u"CN"_s, 2027, u"corrected"_s, {{QDate(2027, 1, 1)}}});
        QVERIFY(table.find(QDate(2027, 1, 1)));
        QVERIFY(!table.find(QDate(2026, 12, 31)) && !table.find(QDate(2027, 1, 3)));
        QCOMPARE(table.source(2027), u"corrected"_s);
    }

    void aTableOfEveryDayIsRead()
    {
        const auto lists = readHolidays(everyDay(2027), u"MO"_s);
        QVERIFY(lists);
        const HolidayList &year = lists->constFirst();
        QCOMPARE(year.region, u"MO"_s);
        QCOMPARE(year.year, 2027);
        QCOMPARE(year.days.size(), 4);
        QCOMPARE(year.days[3], (Holiday {QDate(2027, 1, 9), HolidayKind::Makeup, u"元旦"_s}));
    }

    void aYearWithADayMissingIsRefused()
    {
        const auto lists = readHolidays(everyDay(2027, QDate(2027, 12, 31)));
        QVERIFY(!lists);
        QCOMPARE(lists.error().code, Error::Code::FileFormat);
        QCOMPARE(lists.error().subject, u"2027"_s);
    }

    void refusesAndNamesTheLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("subject");
        const QByteArray head = "region,date,kind,name\n";
        QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
        QTest::newRow("other headings") << QByteArray("a,b,c\n") << u"line 1"_s;
        QTest::newRow("a day without its year") << head + "CN,2027-01-01,holiday,x\n"
                                                << u"line 2"_s;
        QTest::newRow("another region's year") << head + "CN,2027,year,x\nHK,2027-01-01,holiday,x\n"
                                               << u"line 3"_s;
        QTest::newRow("a day years away") << head + "CN,2027,year,x\nCN,2029-01-01,holiday,x\n"
                                          << u"line 3"_s;
        QTest::newRow("no date") << head + "CN,2027,year,x\nCN,2027-02-30,holiday,x\n"
                                 << u"line 3"_s;
        QTest::newRow("an unknown kind") << head + "CN,2027,year,x\nCN,2027-02-03,party,x\n"
                                         << u"line 3"_s;
        QTest::newRow("no region") << head + "China,2027,year,x\n" << u"line 2"_s;
        QTest::newRow("a comma in a name") << head + "CN,2027,year,x\nCN,2027-02-03,holiday,a,b\n"
                                           << u"line 3"_s;
        QTest::newRow("no text") << QByteArray("region,date,kind,name\nCN,2027,year,\xff\n")
                                 << u"utf8"_s;
        QTest::newRow("a year without days")
            << QByteArray("{\"year\": 2027, \"days\": []}") << u"days"_s;
        QTest::newRow("another JSON") << QByteArray("{\"a\": 1}") << u"year"_s;
    }
    void refusesAndNamesTheLine()
    {
        QFETCH(QByteArray, file);
        const auto lists = readHolidays(file);
        QVERIFY(!lists);
        QCOMPARE(lists.error().code, Error::Code::FileFormat);
        QTEST(lists.error().subject, "subject");
    }
};

QTEST_GUILESS_MAIN(HolidayFilesTest)
#include "tst_holiday_files.moc"
