#include "models/calendar/working_calendar.h"

#include <QTest>

#include <rapidcheck.h>

using namespace lobby;
using namespace lobby::calendar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QTimeZone kShanghai(QByteArrayLiteral("Asia/Shanghai"));
const QTimeZone kNewYork(QByteArrayLiteral("America/New_York"));
const QTimeZone kLondon(QByteArrayLiteral("Europe/London"));

WeekHours week(QStringView hours)
{
    return WeekHours::office(*readHours(hours));
}

WorkingCalendar china(QStringView hours = u"09:00-12:00, 13:30-18:00")
{
    return {shippedHolidays(u"CN"_s), {week(hours), kShanghai, {}}};
}

/// Open every day of 2024 and 2025, holidays or not.
WorkingCalendar daily(
    QStringView hours, const QTimeZone &zone, const QList<DayChange> &changes = {})
{
    WeekHours all;
    all.days.fill(*readHours(hours));
    return {HolidayTable::withoutHolidays(2024, 2025), {all, zone, changes}};
}

QDateTime at(const QString &text, const QTimeZone &zone = kShanghai)
{
    const QDateTime clock = QDateTime::fromString(text, Qt::ISODate);
    return {clock.date(), clock.time(), zone};
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate);
}

QString codeAndSubject(const Error &error)
{
    return codeName(error.code) + u' ' + error.subject;
}

template <typename T>
QString failure(const Result<T> &result)
{
    return result ? u"answered"_s : codeAndSubject(result.error());
}

QDate anyDay()
{
    return QDate(2021, 1, 1).addDays(*rc::gen::inRange(0, 5 * 365));
}

QDateTime anyMoment(const QTimeZone &zone)
{
    return QDateTime(anyDay(), QTime(0, 0), zone).addSecs(60 * *rc::gen::inRange(0, 24 * 60));
}

} // namespace

class WorkingCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheDaysOfEveryKind_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("isWorkday");
        QTest::newRow("a Thursday") << QDate(2026, 1, 8) << true;
        QTest::newRow("a Saturday") << QDate(2026, 1, 10) << false;
        QTest::newRow("a Sunday made up for") << QDate(2026, 1, 4) << true;
        QTest::newRow("a Friday off") << QDate(2026, 1, 2) << false;
        QTest::newRow("the extended holiday of 2020") << QDate(2020, 1, 31) << false;
        QTest::newRow("the Monday after it") << QDate(2020, 2, 3) << true;
        QTest::newRow("a New Year that began the year before") << QDate(2022, 12, 31) << false;
    }
    void knowsTheDaysOfEveryKind()
    {
        QFETCH(QDate, date);
        QTEST(*china().isWorkday(date), "isWorkday");
    }

    void everyDayOfTheTableIsAsPublished()
    {
        const WorkingCalendar calendar = china();
        int workdays = 0;
        int makeups = 0;
        for (QDate day(2020, 1, 1); day.year() < 2027; day = day.addDays(1)) {
            const bool isWorkday = *calendar.isWorkday(day);
            workdays += int(isWorkday);
            makeups += int(isWorkday && day.dayOfWeek() > 5);
            QCOMPARE(*calendar.countWorkdays(day, day.addDays(1)), int(isWorkday));
        }
        QCOMPARE(makeups, 46);
        QCOMPARE(workdays, 1698 + 46);
    }

    void addingThenAddingIsAddingTheSum()
    {
        const WorkingCalendar calendar = china();
        QVERIFY(rc::check("days", [&] {
            const QDate from = anyDay();
            const int sign = *rc::gen::element(-1, 1);
            const int a = sign * *rc::gen::inRange(0, 60);
            const int b = sign * *rc::gen::inRange(0, 60);
            RC_ASSERT(*calendar.addWorkdays(*calendar.addWorkdays(from, a), b)
                == *calendar.addWorkdays(from, a + b));
        }));
        QVERIFY(rc::check("time", [&] {
            const QDateTime from = anyMoment(kShanghai);
            const int sign = *rc::gen::element(-1, 1);
            const milliseconds a = sign * 1s * *rc::gen::inRange(0, 400'000);
            const milliseconds b = sign * 1s * *rc::gen::inRange(0, 400'000);
            RC_ASSERT(
                *calendar.addTime(*calendar.addTime(from, a), b) == *calendar.addTime(from, a + b));
        }));
    }

    void countingInvertsAdding()
    {
        const WorkingCalendar calendar = china();
        QVERIFY(rc::check("days", [&] {
            const QDate from = anyDay();
            const int n = *rc::gen::inRange(-200, 200);
            const QDate to = *calendar.addWorkdays(from, n);
            // The first day is not counted when adding, the last not when counting.
            const int counted = n < 0 ? *calendar.countWorkdays(from, to)
                                      : *calendar.countWorkdays(from.addDays(1), to.addDays(1));
            RC_ASSERT(counted == n);
            RC_ASSERT(n == 0 || *calendar.isWorkday(to));
        }));
        QVERIFY(rc::check("time", [&] {
            const QDateTime from = anyMoment(kShanghai);
            const milliseconds time = 1s * *rc::gen::inRange(-900'000, 900'000);
            RC_ASSERT(*calendar.countTime(from, *calendar.addTime(from, time)) == time);
        }));
        QVERIFY(rc::check("between any two moments", [&] {
            const QDateTime a = anyMoment(kShanghai);
            const QDateTime b = anyMoment(kShanghai);
            const QDateTime c = anyMoment(kShanghai);
            RC_ASSERT(
                *calendar.countTime(a, b) + *calendar.countTime(b, c) == *calendar.countTime(a, c));
            RC_ASSERT(*calendar.countTime(a, b) == -*calendar.countTime(b, a));
            RC_ASSERT(*calendar.countTime(a, *calendar.addTime(a, *calendar.countTime(a, b)))
                == *calendar.countTime(a, b));
        }));
    }

    void agreesWithAWatchThatLooksEachMinute()
    {
        const DayHours hours = *readHours(u"03:30-12:00, 13:30-23:15");
        for (const QTimeZone &zone : {kNewYork, kLondon}) {
            const WorkingCalendar calendar(
                shippedHolidays(u"GB"_s), {WeekHours::office(hours), zone, {}});
            QVERIFY(rc::check("minute by minute", [&] {
                const bool isSpring = *rc::gen::arbitrary<bool>();
                const QDateTime from
                    = QDateTime(QDate(2024, isSpring ? 3 : 10, 1), QTime(0, 0), zone)
                          .addSecs(60 * *rc::gen::inRange(0, 60 * 24 * 31));
                const int minutes = *rc::gen::inRange(0, 5 * 24 * 60);
                int open = 0;
                for (int i = 0; i < minutes; ++i) {
                    const QDateTime now = from.addSecs(60 * i);
                    const int minute = now.time().hour() * 60 + now.time().minute();
                    const bool isOpen = std::ranges::any_of(hours, [&](const HourSpan &span) {
                        return span.from <= minute && minute < span.until;
                    });
                    open += int(isOpen && *calendar.isWorkday(now.date()));
                }
                RC_ASSERT(*calendar.countTime(from, from.addSecs(60 * minutes))
                    == open * milliseconds(1min));
            }));
        }
    }

    void timeIsWhatReallyPasses_data()
    {
        QTest::addColumn<QTimeZone>("zone");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("day");
        QTest::addColumn<int>("minutes");
        const auto row
            = [](const char *name, const QTimeZone &zone, const QString &hours, const QString &day,
                  int minutes) { QTest::newRow(name) << zone << hours << day << minutes; };
        row("the clock skips an hour", kNewYork, u"00:00-24:00"_s, u"2025-03-09"_s, 23 * 60);
        row("the clock shows an hour twice", kNewYork, u"00:00-24:00"_s, u"2025-11-02"_s, 25 * 60);
        row("a night shift on the short night", kNewYork, u"01:00-05:00"_s, u"2025-03-09"_s, 180);
        row("a night shift on the long night", kNewYork, u"01:00-05:00"_s, u"2025-11-02"_s, 300);
        row("opening in the hour that is skipped", kNewYork, u"02:30-05:00"_s, u"2025-03-09"_s,
            120);
        row("closing in it", kNewYork, u"01:00-02:30"_s, u"2025-03-09"_s, 60);
        row("all of it in it", kNewYork, u"02:10-02:50"_s, u"2025-03-09"_s, 0);
        row("closing in the hour shown twice, the first time", kNewYork, u"00:00-01:30"_s,
            u"2025-11-02"_s, 90);
        row("office hours do not mind", kNewYork, u"09:00-18:00"_s, u"2025-03-09"_s, 540);
        row("London's short day", kLondon, u"00:00-24:00"_s, u"2025-03-30"_s, 23 * 60);
        row("Shanghai's days are alike", kShanghai, u"00:00-24:00"_s, u"2025-03-30"_s, 24 * 60);
    }
    void timeIsWhatReallyPasses()
    {
        QFETCH(QTimeZone, zone);
        QFETCH(QString, hours);
        QFETCH(QString, day);
        const WorkingCalendar calendar = daily(hours, zone);
        const QDateTime from = at(day + u"T00:00"_s, zone);
        const QDateTime until(from.date().addDays(1), QTime(0, 0), zone);
        QTEST(int(calendar.countTime(from, until)->count() / 60'000), "minutes");
    }

    void aDueTimeAcrossTheChangeIsRight()
    {
        const WorkingCalendar calendar = daily(u"00:00-24:00", kNewYork);
        const QDateTime due = *calendar.addTime(at(u"2025-03-08T12:00"_s, kNewYork), 24h);
        QCOMPARE(due, at(u"2025-03-09T13:00"_s, kNewYork));
        QCOMPARE(due.toUTC(), utc(u"2025-03-09T17:00"_s));
        // The hour that is shown twice: which of the two is known.
        QCOMPARE(
            calendar.addTime(utc(u"2025-11-02T05:30"_s), 1h)->toUTC(), utc(u"2025-11-02T06:30"_s));
    }

    void askedInAnotherZoneItAnswersInTheBranchs()
    {
        const QDateTime due = *china().addTime(utc(u"2025-07-22T01:00"_s), 1h);
        QCOMPARE(due.timeZone(), kShanghai);
        QCOMPARE(due, at(u"2025-07-22T10:00"_s));
    }

    void endsAtClosingAndBeginsAtOpening_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const QString &from, int minutes, const QString &expected) {
                  QTest::newRow(name) << from << minutes << expected;
              };
        row("until lunch", u"2025-07-22T11:00"_s, 60, u"2025-07-22T12:00"_s);
        row("a minute over lunch", u"2025-07-22T11:00"_s, 61, u"2025-07-22T13:31"_s);
        row("begun at lunch", u"2025-07-22T12:45"_s, 1, u"2025-07-22T13:31"_s);
        row("until closing", u"2025-07-22T17:00"_s, 60, u"2025-07-22T18:00"_s);
        row("begun at closing", u"2025-07-22T18:00"_s, 1, u"2025-07-23T09:01"_s);
        row("begun at opening", u"2025-07-22T09:00"_s, 1, u"2025-07-22T09:01"_s);
        row("back to opening", u"2025-07-22T10:00"_s, -60, u"2025-07-22T09:00"_s);
        row("back over night", u"2025-07-22T10:00"_s, -61, u"2025-07-21T17:59"_s);
        row("back over lunch", u"2025-07-22T14:00"_s, -31, u"2025-07-22T11:59"_s);
        row("back from the night", u"2025-07-22T03:00"_s, -1, u"2025-07-21T17:59"_s);
        row("nothing", u"2025-07-26T03:00"_s, 0, u"2025-07-26T03:00"_s);
    }
    void endsAtClosingAndBeginsAtOpening()
    {
        QFETCH(QString, from);
        QFETCH(int, minutes);
        QFETCH(QString, expected);
        QCOMPARE(*china().addTime(at(from), milliseconds(1min) * minutes), at(expected));
    }

    void aChangedDayIsNotAsTheOthers()
    {
        const QDate day(2025, 7, 22); // a Tuesday
        const auto with = [&](const QList<DayChange> &changes) {
            return WorkingCalendar(
                shippedHolidays(u"CN"_s), {week(u"09:00-18:00"), kShanghai, changes});
        };
        using Kind = DayChange::Kind;
        const auto hoursOf = [&](const WorkingCalendar &calendar, QDate date) {
            return calendar
                       .countTime(QDateTime(date, {0, 0}, kShanghai),
                           QDateTime(date.addDays(1), {0, 0}, kShanghai))
                       ->count()
                / 3'600'000;
        };
        const WorkingCalendar closed = with({{day, Kind::Closed}});
        QVERIFY(!*closed.isWorkday(day));
        QCOMPARE(hoursOf(closed, day), 0);
        QCOMPARE(*closed.addWorkdays(day.addDays(-1), 1), day.addDays(1));
        const WorkingCalendar afternoon
            = with({{day, Kind::ClosedPart, *readHours(u"13:00-18:00")}});
        QVERIFY(*afternoon.isWorkday(day));
        QCOMPARE(hoursOf(afternoon, day), 4);
        const QDate sunday(2025, 7, 27);
        const WorkingCalendar fair = with({{sunday, Kind::Hours, *readHours(u"10:00-16:00")},
            {sunday, Kind::ClosedPart, *readHours(u"12:00-13:00")}});
        QVERIFY(*fair.isWorkday(sunday));
        QCOMPARE(hoursOf(fair, sunday), 5);
        const WorkingCalendar calledOff
            = with({{sunday, Kind::Hours, *readHours(u"10:00-16:00")}, {sunday, Kind::Closed}});
        QVERIFY(!*calledOff.isWorkday(sunday));
    }

    void aYearNobodyKnowsIsSaid()
    {
        const WorkingCalendar calendar = china();
        QCOMPARE(failure(calendar.isWorkday({2027, 1, 1})), u"calendar_missing 2027"_s);
        QCOMPARE(failure(calendar.addWorkdays({2026, 12, 30}, 2)), u"calendar_missing 2027"_s);
        QCOMPARE(failure(calendar.addWorkdays({2031, 5, 1}, -1)), u"calendar_missing 2031"_s);
        QCOMPARE(failure(calendar.addWorkdays({2018, 5, 1}, 1)), u"calendar_missing 2018"_s);
        QCOMPARE(failure(calendar.addWorkdays({2020, 1, 2}, -1)), u"calendar_missing 2019"_s);
        QCOMPARE(failure(calendar.countWorkdays({2025, 1, 1}, {2027, 1, 2})),
            u"calendar_missing 2027"_s);
        QCOMPARE(failure(calendar.countWorkdays({2019, 1, 1}, {2027, 1, 2})),
            u"calendar_missing 2019"_s);
        QCOMPARE(failure(calendar.addTime(at(u"2026-12-31T17:00"_s), 61min)),
            u"calendar_missing 2027"_s);
        QCOMPARE(
            failure(calendar.addTime(at(u"2027-03-01T17:00"_s), 1min)), u"calendar_missing 2027"_s);
        QCOMPARE(failure(calendar.addTime(at(u"2027-03-01T17:00"_s), -1min)),
            u"calendar_missing 2027"_s);
        QCOMPARE(failure(calendar.addTime(at(u"2020-01-02T09:01"_s), -2min)),
            u"calendar_missing 2019"_s);
        QCOMPARE(failure(calendar.countTime(at(u"2026-12-31T17:00"_s), at(u"2027-01-01T00:01"_s))),
            u"calendar_missing 2027"_s);
        QCOMPARE(failure(calendar.countTime(at(u"2019-12-31T23:59"_s), at(u"2020-01-01T00:01"_s))),
            u"calendar_missing 2019"_s);
    }

    void whatEndsBeforeItIsAnswered()
    {
        const WorkingCalendar calendar = china();
        QCOMPARE(*calendar.addWorkdays({2026, 12, 30}, 1), QDate(2026, 12, 31));
        QCOMPARE(*calendar.addWorkdays({2027, 1, 1}, -1), QDate(2026, 12, 31));
        QCOMPARE(*calendar.addWorkdays({2019, 12, 31}, 1), QDate(2020, 1, 2));
        QCOMPARE(*calendar.countWorkdays({2026, 12, 31}, {2027, 1, 1}), 1);
        QCOMPARE(*calendar.addTime(at(u"2026-12-31T17:00"_s), 1h), at(u"2026-12-31T18:00"_s));
        QCOMPARE(*calendar.addTime(at(u"2027-01-01T00:00"_s), -1h), at(u"2026-12-31T17:00"_s));
        QCOMPARE(*calendar.countTime(at(u"2026-12-31T17:00"_s), at(u"2027-01-01T00:00"_s)), 1h);
        QCOMPARE(*calendar.addTime(at(u"2020-01-02T09:01"_s), -1min), at(u"2020-01-02T09:00"_s));
    }

    void aYearMissingInBetweenIsSaidToo()
    {
        HolidayTable table = HolidayTable::withoutHolidays(2024, 2024);
        table.add({u"CN"_s, 2026, {}, {}});
        const WorkingCalendar calendar(table, {week(u"09:00-18:00"), kShanghai, {}});
        QCOMPARE(failure(calendar.addWorkdays({2024, 12, 31}, 1)), u"calendar_missing 2025"_s);
        QCOMPARE(failure(calendar.addWorkdays({2026, 1, 1}, -1)), u"calendar_missing 2025"_s);
        QCOMPARE(failure(calendar.countWorkdays({2024, 6, 1}, {2026, 6, 1})),
            u"calendar_missing 2025"_s);
        QCOMPARE(
            failure(calendar.addTime(at(u"2024-12-31T17:00"_s), 2h)), u"calendar_missing 2025"_s);
        QCOMPARE(*calendar.addTime(at(u"2024-12-31T17:00"_s), 1h), at(u"2024-12-31T18:00"_s));
        QCOMPARE(*calendar.addWorkdays({2026, 1, 1}, 1), QDate(2026, 1, 2));
    }

    void withoutAnyTableEveryYearIsUnknown()
    {
        const WorkingCalendar calendar(HolidayTable(), {week(u"09:00-18:00"), kShanghai, {}});
        QCOMPARE(failure(calendar.isWorkday({2025, 1, 1})), u"calendar_missing 2025"_s);
        QCOMPARE(failure(calendar.addWorkdays({2025, 1, 1}, 3)), u"calendar_missing 2025"_s);
        QCOMPARE(
            failure(calendar.addTime(at(u"2025-01-01T09:00"_s), 1h)), u"calendar_missing 2025"_s);
        QCOMPARE(failure(calendar.countTime(at(u"2025-01-01T09:00"_s), at(u"2025-01-02T09:00"_s))),
            u"calendar_missing 2025"_s);
    }

    void aHouseThatNeverOpensHasNoWorkdays()
    {
        const WorkingCalendar calendar(shippedHolidays(u"CN"_s), {WeekHours(), kShanghai, {}});
        QVERIFY(!*calendar.isWorkday({2025, 7, 22}));
        QCOMPARE(failure(calendar.addWorkdays({2025, 1, 1}, 1)), u"calendar_missing 2027"_s);
        QCOMPARE(
            failure(calendar.addTime(at(u"2025-01-01T09:00"_s), 1h)), u"calendar_missing 2027"_s);
        QCOMPARE(
            failure(calendar.addTime(at(u"2025-01-01T09:00"_s), -1h)), u"calendar_missing 2019"_s);
    }

    void whatIsNoDateIsInvalid()
    {
        const WorkingCalendar calendar = china();
        QCOMPARE(failure(calendar.isWorkday({})), u"invalid date"_s);
        QCOMPARE(failure(calendar.addWorkdays({}, 1)), u"invalid from"_s);
        QCOMPARE(failure(calendar.countWorkdays({2025, 1, 1}, {})), u"invalid until"_s);
        QCOMPARE(failure(calendar.addTime({}, 1h)), u"invalid from"_s);
    }
};

QTEST_GUILESS_MAIN(WorkingCalendarTest)
#include "tst_working_calendar.moc"
