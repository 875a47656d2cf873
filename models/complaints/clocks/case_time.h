#pragma once

#include "models/calendar/working_clock.h"
#include "models/complaints/case/case_state.h"

namespace lobby::complaints {

/// The working time of one case: that of its branch, in which nobody paused it. Outlived by the
/// calendar. Errors as those of the calendar.
class CaseTime
{
public:
    CaseTime(const CaseState &state, const calendar::WorkingCalendar &calendar);

    using Due = Result<std::optional<qint64>>; ///< Unix milliseconds; none: paused before it

    [[nodiscard]] Due due(qint64 from, std::chrono::milliseconds allowance) const;
    /// The same hour so many working days later, pauses put on top.
    [[nodiscard]] Due dueInWorkdays(qint64 from, int days) const;
    /// When the guest must have heard of what is done: within the limit of the severity, and within
    /// a working day.
    [[nodiscard]] Due responseDue(const Complaint &complaint) const;
    [[nodiscard]] Result<std::chrono::milliseconds> worked(qint64 from, qint64 until) const;

private:
    [[nodiscard]] QDateTime moment(qint64 ms) const;

    const calendar::WorkingCalendar &m_calendar;
    QList<calendar::Pause> m_pauses;
};

} // namespace lobby::complaints
