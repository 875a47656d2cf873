#include "models/calendar/working_clock.h"

#include <QTest>

#include <rapidcheck.h>

using namespace lobby;
using namespace lobby::calendar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QTimeZone kShanghai(QByteArrayLiteral("Asia/Shanghai"));

const WorkingCalendar &office()
{
    static const WorkingCalendar calendar(
        shippedHolidays(u"CN"_s), {WeekHours::office(*readHours(u"09:00-18:00")), kShanghai, {}});
    return calendar;
}

QDateTime at(const QString &text)
{
    const QDateTime clock = QDateTime::fromString(text, Qt::ISODate);
    return {clock.date(), clock.time(), kShanghai};
}

QDateTime anyMoment()
{
    return at(u"2025-07-21T00:00"_s).addSecs(60 * *rc::gen::inRange(0, 14 * 24 * 60));
}

} // namespace

class WorkingClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStillWhilePaused_data()
    {
        QTest::addColumn<QList<QStringList>>("pauses"); // from, until
        QTest::addColumn<int>("minutes"); // from Tuesday 10:00 until Wednesday 12:00
        QTest::addColumn<QString>("due"); // of eight hours
        const auto row
            = [](const char *name, const QList<QStringList> &pauses, int minutes,
                  const QString &due) { QTest::newRow(name) << pauses << minutes << due; };
        const QString d22 = u"2025-07-22T"_s;
        const QString d23 = u"2025-07-23T"_s;
        row("never", {}, 660, d22 + u"18:00"_s);
        row("for an hour", {{d22 + u"11:00"_s, d22 + u"12:00"_s}}, 600, d23 + u"10:00"_s);
        row("over night", {{d22 + u"17:00"_s, d23 + u"10:00"_s}}, 540, d23 + u"11:00"_s);
        row("at night only", {{d22 + u"19:00"_s, d23 + u"08:00"_s}}, 660, d22 + u"18:00"_s);
        row("twice, written down in the other order",
            {{d23 + u"09:00"_s, d23 + u"10:00"_s}, {d22 + u"11:00"_s, d22 + u"12:00"_s}}, 540,
            d23 + u"11:00"_s);
        row("by two people at once",
            {{d22 + u"11:00"_s, d22 + u"13:00"_s}, {d22 + u"12:00"_s, d22 + u"14:00"_s}}, 480,
            d23 + u"12:00"_s);
        row("one inside the other",
            {{d22 + u"11:00"_s, d22 + u"14:00"_s}, {d22 + u"12:00"_s, d22 + u"13:00"_s}}, 480,
            d23 + u"12:00"_s);
        row("before it started", {{d22 + u"08:00"_s, d22 + u"11:00"_s}}, 600, d23 + u"10:00"_s);
        row("over before it started", {{d22 + u"08:00"_s, d22 + u"10:00"_s}}, 660,
            d22 + u"18:00"_s);
        row("and still", {{d22 + u"15:00"_s, {}}}, 300, {});
        row("still, and earlier too",
            {{d22 + u"15:00"_s, {}}, {d22 + u"11:00"_s, d22 + u"12:00"_s}}, 240, {});
        row("from later on", {{d23 + u"11:00"_s, {}}}, 600, d22 + u"18:00"_s);
        row("backwards", {{d22 + u"15:00"_s, d22 + u"11:00"_s}}, 660, d22 + u"18:00"_s);
    }
    void standsStillWhilePaused()
    {
        QFETCH(QList<QStringList>, pauses);
        QList<Pause> list;
        for (const QStringList &pause : pauses)
            list.append(
                {at(pause[0]), pause[1].isEmpty() ? std::nullopt : std::optional(at(pause[1]))});
        const QDateTime start = at(u"2025-07-22T10:00"_s);
        const auto consumed = consumedTime(office(), start, at(u"2025-07-23T12:00"_s), list);
        QVERIFY(consumed);
        QTEST(int(*consumed / 1min), "minutes");
        const auto due = dueTime(office(), start, 8h, list);
        QVERIFY(due);
        QTEST(due->has_value() ? (*due)->toString(u"yyyy-MM-ddTHH:mm"_s) : QString(), "due");
    }

    void atItsDueTimeTheAllowanceIsConsumed()
    {
        QVERIFY(rc::check("with any pauses", [] {
            const QDateTime start = anyMoment();
            QList<Pause> pauses;
            for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
                pauses.append({anyMoment(), anyMoment()});
            const milliseconds allowance = 1min * *rc::gen::inRange(0, 4000);
            const auto due = dueTime(office(), start, allowance, pauses);
            RC_ASSERT(due && due->has_value());
            RC_ASSERT(*consumedTime(office(), start, **due, pauses) == allowance);
        }));
    }

    void consumesNothingBeforeItStarts()
    {
        const QDateTime start = at(u"2025-07-22T10:00"_s);
        QCOMPARE(*consumedTime(office(), start, start.addSecs(-7200), {}), 0ms);
        QCOMPARE(*consumedTime(office(), start, start.addSecs(-7200),
                     {{start.addSecs(-3600), start.addSecs(3600)}}),
            0ms);
    }

    void aYearNobodyKnowsIsSaid()
    {
        const QDateTime start = at(u"2026-12-31T10:00"_s);
        QVERIFY(!consumedTime(office(), start, at(u"2027-01-04T10:00"_s), {}));
        const auto due = dueTime(office(), start, 9h, {});
        QVERIFY(!due);
        QCOMPARE(due.error().code, Error::Code::CalendarMissing);
        QCOMPARE(due.error().subject, u"2027"_s);
        QVERIFY(dueTime(office(), start, 1h, {{at(u"2027-01-04T10:00"_s), {}}})->has_value());
        // Nobody knows how long the office was open while the clock stood still; nobody needs to.
        QCOMPARE(*consumedTime(
                     office(), start, at(u"2027-01-04T10:00"_s), {{at(u"2026-12-31T12:00"_s), {}}}),
            2h);
    }
};

QTEST_GUILESS_MAIN(WorkingClockTest)
#include "tst_working_clock.moc"
