#include "models/complaints/clocks/case_clocks.h"
#include "models/complaints/clocks/clock_policy.h"
#include "tests/support/case_writing.h"

#include <QTest>

using namespace lobby;
using namespace lobby::calendar;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Step)
Q_DECLARE_METATYPE(Urgency)

namespace {

const QTimeZone kShanghai(QByteArrayLiteral("Asia/Shanghai"));

const WorkingCalendar &office()
{
    static const WorkingCalendar calendar(
        shippedHolidays(u"CN"_s), {WeekHours::office(*readHours(u"09:00-18:00")), kShanghai, {}});
    return calendar;
}

qint64 at(const QString &text)
{
    const QDateTime clock = QDateTime::fromString(text, Qt::ISODate);
    return QDateTime(clock.date(), clock.time(), kShanghai).toMSecsSinceEpoch();
}

QString textOf(const std::optional<qint64> &moment)
{
    return moment
        ? QDateTime::fromMSecsSinceEpoch(*moment, kShanghai).toString(u"yyyy-MM-ddTHH:mm"_s)
        : u"none"_s;
}

/// Taken down on Tuesday, July 22nd, at 10 o'clock.
Complaint taken(int severity = kUsualSeverity)
{
    Complaint complaint;
    complaint.severity = severity;
    complaint.receivedAt = at(u"2025-07-22T10:00"_s);
    return complaint;
}

CaseEvent happened(EventKind kind, const QString &moment, const QString &code = {})
{
    CaseEvent event;
    event.id = Uuid::named("event", moment.toUtf8() + QByteArray::number(int(kind)));
    event.kind = kind;
    event.code = code;
    event.at = at(moment);
    return event;
}

QList<CaseEvent> ended(Step step, const QString &moment)
{
    CaseEvent end = happened(EventKind::StepDone, moment);
    end.step = step;
    if (step == Step::Nature)
        return {happened(EventKind::Nature, moment, kOurs), end};
    CaseEvent response = happened(EventKind::Response, moment);
    response.text = response.milestone = u"soon"_s;
    response.promisedAt = response.at + 1;
    return {response, end};
}

QHash<ClockKind, QString> dues(const Complaint &complaint, const QList<CaseEvent> &events)
{
    QHash<ClockKind, QString> dues;
    const auto clocks = clocksOf(complaint, stateOf(complaint, events), office()).value();
    for (const CaseClock &clock : clocks)
        dues.insert(clock.kind, textOf(clock.dueAt));
    return dues;
}

} // namespace

class CaseClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStepAndTheResponseRunTogether()
    {
        const auto clocks = dues(taken(), {});
        QCOMPARE(clocks.value(ClockKind::Step), u"2025-07-22T12:00"_s);
        QCOMPARE(clocks.value(ClockKind::Response), u"2025-07-22T18:00"_s);
        QCOMPARE(clocks.value(ClockKind::Case), u"2025-07-31T10:00"_s);
    }

    void whatIsDueFirstComesFirst()
    {
        const Complaint complaint = taken();
        const auto clocks = clocksOf(complaint, stateOf(complaint, {}), office()).value();
        QCOMPARE(clocks.size(), 3);
        QCOMPARE(clocks.at(0).kind, ClockKind::Step);
        QCOMPARE(clocks.at(1).kind, ClockKind::Response);
        QCOMPARE(clocks.at(2).kind, ClockKind::Case);
    }

    /// Short hours make eight of them long; the guest still hears within a working day.
    void theGuestHearsWithinAWorkingDay()
    {
        const WorkingCalendar mornings(shippedHolidays(u"CN"_s),
            {WeekHours::office(*readHours(u"09:00-12:00")), kShanghai, {}});
        const Complaint complaint = taken(kLeastSeverity);
        const auto clocks = clocksOf(complaint, stateOf(complaint, {}), mornings).value();
        QCOMPARE(clocks.constFirst().kind, ClockKind::Response);
        QCOMPARE(textOf(clocks.constFirst().dueAt), u"2025-07-23T10:00"_s);
    }

    void theResponseRunsUntilTheGuestHasIt()
    {
        QList<CaseEvent> events = ended(Step::Nature, u"2025-07-22T11:00"_s);
        auto clocks = dues(taken(), events);
        QCOMPARE(clocks.value(ClockKind::Response), u"2025-07-22T18:00"_s);
        QVERIFY(!clocks.contains(ClockKind::Step)); // it is the step
        events += ended(Step::Response, u"2025-07-22T12:00"_s);
        clocks = dues(taken(), events);
        QVERIFY(!clocks.contains(ClockKind::Response));
        QCOMPARE(clocks.value(ClockKind::Step), u"2025-07-24T10:00"_s); // 16 hours of work
    }

    void theWorseTheSooner()
    {
        for (int severity = kWorstSeverity; severity < kLeastSeverity; ++severity) {
            for (int step = 1; step <= kSteps; ++step) {
                QVERIFY(limitsFor(severity).steps[size_t(step) - 1]
                    <= limitsFor(severity + 1).steps[size_t(step) - 1]);
            }
            QVERIFY(limitsFor(severity).caseWorkdays < limitsFor(severity + 1).caseWorkdays);
        }
    }

    void weekendsAndHolidaysDoNotCount()
    {
        Complaint complaint = taken();
        complaint.receivedAt = at(u"2025-09-30T17:00"_s); // the last day before the long holiday
        const auto clocks = dues(complaint, {});
        QCOMPARE(clocks.value(ClockKind::Step), u"2025-10-09T10:00"_s);
        QCOMPARE(clocks.value(ClockKind::Response), u"2025-10-09T16:00"_s);
    }

    void noClockRunsDuringAPause()
    {
        QList<CaseEvent> events
            = {happened(EventKind::Paused, u"2025-07-22T11:00"_s, u"waiting_for_guest"_s)};
        auto clocks = dues(taken(), events);
        QCOMPARE(clocks.value(ClockKind::Step), u"none"_s);
        QCOMPARE(clocks.value(ClockKind::Case), u"none"_s);
        events.append(happened(EventKind::Resumed, u"2025-07-22T14:00"_s));
        clocks = dues(taken(), events);
        QCOMPARE(clocks.value(ClockKind::Step), u"2025-07-22T15:00"_s);
        QCOMPARE(clocks.value(ClockKind::Response), u"2025-07-23T12:00"_s);
        QCOMPARE(clocks.value(ClockKind::Case), u"2025-07-31T13:00"_s);
    }

    void aClosedCaseHasNone()
    {
        CaseEvent closed = happened(EventKind::Closed, u"2025-07-22T11:00"_s, u"withdrawn"_s);
        closed.text = u"he called"_s;
        QVERIFY(dues(taken(), {closed}).isEmpty());
    }

    void aYearWithoutItsHolidaysIsNotGuessed()
    {
        Complaint complaint = taken();
        complaint.receivedAt = at(u"2026-12-31T17:00"_s);
        const auto clocks = clocksOf(complaint, stateOf(complaint, {}), office());
        QVERIFY(!clocks);
        QCOMPARE(clocks.error().subject, u"2027"_s);
    }

    void whatIsLeftIsWorkingTime_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<Urgency>("urgency");
        const auto row = [](const char *name, const char *now, int minutes, Urgency urgency) {
            QTest::newRow(name) << QString::fromLatin1(now) << minutes << urgency;
        };
        // From Tuesday 10:00 until Wednesday 10:00: nine hours.
        row("at the beginning", "2025-07-22T10:00", 540, Urgency::Calm);
        row("at lunch", "2025-07-22T13:00", 360, Urgency::Calm);
        row("just before a quarter", "2025-07-22T16:44", 136, Urgency::Calm);
        row("a quarter", "2025-07-22T16:45", 135, Urgency::Soon);
        row("over night", "2025-07-22T23:00", 60, Urgency::Soon);
        row("at the end", "2025-07-23T10:00", 0, Urgency::Soon);
        row("a minute over", "2025-07-23T10:01", -1, Urgency::Over);
        row("a day over", "2025-07-24T10:00", -540, Urgency::Over);
    }
    void whatIsLeftIsWorkingTime()
    {
        QFETCH(QString, now);
        QFETCH(int, minutes);
        QFETCH(Urgency, urgency);
        const auto left = timeLeft(ClockKind::Step, at(u"2025-07-22T10:00"_s),
            at(u"2025-07-23T10:00"_s), at(now), office());
        QCOMPARE(left.value().worked, std::chrono::minutes(minutes));
        QCOMPARE(left.value().urgency, urgency);
    }

    void halfAnHourIsSoonOfALongTimeToo()
    {
        const qint64 due = at(u"2025-07-31T10:00"_s);
        const auto left = timeLeft(
            ClockKind::Step, at(u"2025-07-22T10:00"_s), due, due - 30 * 60'000, office());
        QCOMPARE(left.value().urgency, Urgency::Soon);
    }

    /// The office is closed when it runs out.
    void outOfHoursTheMomentDecides()
    {
        const auto left = timeLeft(ClockKind::Step, at(u"2025-07-22T10:00"_s),
            at(u"2025-07-22T18:00"_s), at(u"2025-07-22T20:00"_s), office());
        QCOMPARE(left.value().worked, 0min);
        QCOMPARE(left.value().urgency, Urgency::Over);
    }
};

QTEST_GUILESS_MAIN(CaseClocksTest)
#include "tst_case_clocks.moc"
