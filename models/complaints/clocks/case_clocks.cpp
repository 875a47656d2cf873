#include "models/complaints/clocks/case_clocks.h"

#include "models/complaints/clocks/case_time.h"
#include "models/complaints/clocks/clock_policy.h"

#include <algorithm>

namespace lobby::complaints {

using calendar::WorkingCalendar;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kSoon = std::chrono::minutes(30);
constexpr int kSoonShare = 4; ///< a quarter of the time
constexpr int kSoonDays = 2; ///< of what the law sets

bool isEarlier(const CaseClock &a, const CaseClock &b)
{
    return a.dueAt && (!b.dueAt || *a.dueAt < *b.dueAt);
}

TimeLeft statutoryLeft(qint64 from, qint64 dueAt, qint64 nowMs, const QTimeZone &zone)
{
    const auto dateOf
        = [&zone](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, zone).date(); };
    const auto days = static_cast<int>(dateOf(nowMs).daysTo(dateOf(dueAt)));
    const bool isSoon = days <= kSoonDays || (dueAt - nowMs) * kSoonShare <= dueAt - from;
    const bool isOver = nowMs > dueAt;
    return {milliseconds(dueAt - nowMs),
        isOver       ? Urgency::Over
            : isSoon ? Urgency::Soon
                     : Urgency::Calm,
        days};
}

} // namespace

Result<QList<CaseClock>> clocksOf(
    const Complaint &complaint, const CaseState &state, const WorkingCalendar &calendar)
{
    QList<CaseClock> clocks;
    if (state.isClosed)
        return clocks;
    const TimeLimits &limits = limitsFor(complaint.severity);
    const CaseTime time(state, calendar);
    std::optional<Error> failed;
    const auto add = [&](ClockKind kind, qint64 from, const CaseTime::Due &due) {
        if (!due)
            failed = due.error();
        else
            clocks.append({kind, from, *due});
    };
    const StepStatus response = state.step(Step::Response).status;
    if (response == StepStatus::Ahead || response == StepStatus::Current)
        add(ClockKind::Response, complaint.receivedAt, time.responseDue(complaint));
    if (state.current && *state.current != Step::Response) {
        const qint64 entered = *state.step(*state.current).enteredAt;
        add(ClockKind::Step, entered, time.due(entered, limits.steps[size_t(*state.current) - 1]));
    }
    add(ClockKind::Case, complaint.receivedAt,
        time.dueInWorkdays(complaint.receivedAt, limits.caseWorkdays));
    if (failed)
        return *failed;
    std::stable_sort(clocks.begin(), clocks.end(), isEarlier);
    return clocks;
}

Result<TimeLeft> timeLeft(
    ClockKind kind, qint64 from, qint64 dueAt, qint64 nowMs, const WorkingCalendar &calendar)
{
    if (kind == ClockKind::Statutory)
        return statutoryLeft(from, dueAt, nowMs, calendar.zone());
    const auto moment
        = [&calendar](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, calendar.zone()); };
    const QDateTime due = moment(dueAt);
    const Result<milliseconds> left = calendar.countTime(moment(nowMs), due);
    const Result<milliseconds> whole = calendar.countTime(moment(from), due);
    if (!left || !whole)
        return left ? whole.error() : left.error();
    const bool isSoon = *left <= kSoon || *left * kSoonShare <= *whole;
    // Out of hours nothing is left and nothing is lost, but the moment has passed.
    const bool isOver = nowMs > dueAt;
    return TimeLeft {*left, isOver ? Urgency::Over : isSoon ? Urgency::Soon : Urgency::Calm, {}};
}

} // namespace lobby::complaints
