#include "models/complaints/clocks/case_clocks.h"

#include "models/calendar/working_clock.h"
#include "models/complaints/clocks/clock_policy.h"

#include <algorithm>

namespace lobby::complaints {

using calendar::WorkingCalendar;
using std::chrono::milliseconds;
using Due = Result<std::optional<QDateTime>>;

namespace {

constexpr milliseconds kSoon = std::chrono::minutes(30);
constexpr int kSoonShare = 4; ///< a quarter of the time

QDateTime moment(qint64 ms, const WorkingCalendar &calendar)
{
    return QDateTime::fromMSecsSinceEpoch(ms, calendar.zone());
}

QList<calendar::Pause> pausesOf(const CaseState &state, const WorkingCalendar &calendar)
{
    QList<calendar::Pause> pauses;
    for (const Pause &pause : state.pauses) {
        calendar::Pause span {moment(pause.from, calendar)};
        if (pause.until)
            span.until = moment(*pause.until, calendar);
        pauses.append(span);
    }
    return pauses;
}

/// The same hour so many working days later, pauses put on top.
Due dueInWorkdays(const WorkingCalendar &calendar, const QDateTime &from, int days,
    const QList<calendar::Pause> &pauses)
{
    const Result<QDate> day = calendar.addWorkdays(from.date(), days);
    if (!day)
        return day.error();
    const Result<milliseconds> allowance
        = calendar.countTime(from, QDateTime(*day, from.time(), calendar.zone()));
    if (!allowance)
        return allowance.error();
    return calendar::dueTime(calendar, from, *allowance, pauses);
}

class Clocks
{
public:
    Clocks(const CaseState &state, const WorkingCalendar &calendar)
        : m_calendar(calendar)
        , m_pauses(pausesOf(state, calendar))
    {
    }

    void add(ClockKind kind, qint64 from, milliseconds allowance)
    {
        put(kind, from,
            calendar::dueTime(m_calendar, moment(from, m_calendar), allowance, m_pauses));
    }
    void addWorkdays(ClockKind kind, qint64 from, int days)
    {
        put(kind, from, dueInWorkdays(m_calendar, moment(from, m_calendar), days, m_pauses));
    }

    Result<QList<CaseClock>> result()
    {
        if (m_failed)
            return *m_failed;
        std::stable_sort(m_clocks.begin(), m_clocks.end(),
            [](const CaseClock &a, const CaseClock &b) { return isEarlier(a, b); });
        return m_clocks;
    }

private:
    static bool isEarlier(const CaseClock &a, const CaseClock &b)
    {
        return a.dueAt && (!b.dueAt || *a.dueAt < *b.dueAt);
    }

    /// Of two clocks of one kind the earlier counts.
    void put(ClockKind kind, qint64 from, const Due &due)
    {
        if (!due) {
            m_failed = due.error();
            return;
        }
        CaseClock clock {kind, from, {}};
        if (*due)
            clock.dueAt = (*due)->toMSecsSinceEpoch();
        const auto same = std::find_if(m_clocks.begin(), m_clocks.end(),
            [kind](const CaseClock &other) { return other.kind == kind; });
        if (same == m_clocks.end())
            m_clocks.append(clock);
        else if (isEarlier(clock, *same))
            *same = clock;
    }

    const WorkingCalendar &m_calendar;
    const QList<calendar::Pause> m_pauses;
    QList<CaseClock> m_clocks;
    std::optional<Error> m_failed;
};

} // namespace

Result<QList<CaseClock>> clocksOf(
    const Complaint &complaint, const CaseState &state, const WorkingCalendar &calendar)
{
    if (state.isClosed)
        return QList<CaseClock>();
    const TimeLimits &limits = limitsFor(complaint.severity);
    Clocks clocks(state, calendar);
    const StepStatus response = state.step(Step::Response).status;
    if (response == StepStatus::Ahead || response == StepStatus::Current) {
        clocks.add(
            ClockKind::Response, complaint.receivedAt, limits.steps[size_t(Step::Response) - 1]);
        clocks.addWorkdays(ClockKind::Response, complaint.receivedAt, kResponseWorkdays);
    }
    if (state.current && *state.current != Step::Response) {
        clocks.add(ClockKind::Step, *state.step(*state.current).enteredAt,
            limits.steps[size_t(*state.current) - 1]);
    }
    clocks.addWorkdays(ClockKind::Case, complaint.receivedAt, limits.caseWorkdays);
    return clocks.result();
}

Result<TimeLeft> timeLeft(qint64 from, qint64 dueAt, qint64 nowMs, const WorkingCalendar &calendar)
{
    const QDateTime due = moment(dueAt, calendar);
    const Result<milliseconds> left = calendar.countTime(moment(nowMs, calendar), due);
    const Result<milliseconds> whole = calendar.countTime(moment(from, calendar), due);
    if (!left || !whole)
        return left ? whole.error() : left.error();
    const bool isSoon = *left <= kSoon || *left * kSoonShare <= *whole;
    // Out of hours nothing is left and nothing is lost, but the moment has passed.
    const bool isOver = nowMs > dueAt;
    return TimeLeft {*left, isOver ? Urgency::Over : isSoon ? Urgency::Soon : Urgency::Calm};
}

} // namespace lobby::complaints
