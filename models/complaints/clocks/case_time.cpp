#include "models/complaints/clocks/case_time.h"

#include "models/complaints/clocks/clock_policy.h"

namespace lobby::complaints {

using std::chrono::milliseconds;

CaseTime::CaseTime(const CaseState &state, const calendar::WorkingCalendar &calendar)
    : m_calendar(calendar)
{
    for (const Pause &pause : state.pauses) {
        calendar::Pause span {moment(pause.from)};
        if (pause.until)
            span.until = moment(*pause.until);
        m_pauses.append(span);
    }
}

QDateTime CaseTime::moment(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, m_calendar.zone());
}

CaseTime::Due CaseTime::due(qint64 from, milliseconds allowance) const
{
    const auto due = calendar::dueTime(m_calendar, moment(from), allowance, m_pauses);
    if (!due)
        return due.error();
    return *due ? std::optional((*due)->toMSecsSinceEpoch()) : std::nullopt;
}

CaseTime::Due CaseTime::dueInWorkdays(qint64 from, int days) const
{
    const QDateTime start = moment(from);
    const Result<QDate> day = m_calendar.addWorkdays(start.date(), days);
    if (!day)
        return day.error();
    const Result<milliseconds> allowance
        = m_calendar.countTime(start, QDateTime(*day, start.time(), m_calendar.zone()));
    if (!allowance)
        return allowance.error();
    return due(from, *allowance);
}

CaseTime::Due CaseTime::responseDue(const Complaint &complaint) const
{
    const milliseconds limit
        = limitsFor(complaint.severity).steps[size_t(numberOf(Step::Response)) - 1];
    const Due byLimit = due(complaint.receivedAt, limit);
    if (!byLimit)
        return byLimit;
    const Due byDay = dueInWorkdays(complaint.receivedAt, kResponseWorkdays);
    if (!byDay || !*byLimit || !*byDay)
        return byDay && *byLimit ? byLimit : byDay;
    return std::min(*byLimit, *byDay);
}

Result<milliseconds> CaseTime::worked(qint64 from, qint64 until) const
{
    return calendar::consumedTime(m_calendar, moment(from), moment(until), m_pauses);
}

} // namespace lobby::complaints
