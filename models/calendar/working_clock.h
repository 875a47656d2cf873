#pragma once

#include "models/calendar/working_calendar.h"

namespace lobby::calendar {

/// A time in which a clock stood still; without an end it still does.
struct Pause
{
    QDateTime from;
    std::optional<QDateTime> until = {};
};

/// A clock that runs while its branch is open and nobody paused it, as that of a complaint's step.
/// Pauses may overlap, touch and come in any order; one that ends before it begins counts as none.

/// The working time consumed from `start` until `now`. Errors as WorkingCalendar::countTime.
[[nodiscard]] Result<std::chrono::milliseconds> consumedTime(const WorkingCalendar &calendar,
    const QDateTime &start, const QDateTime &now, const QList<Pause> &pauses);

/// When the clock will have consumed `allowance`; none while a pause without an end stands before
/// it.
[[nodiscard]] Result<std::optional<QDateTime>> dueTime(const WorkingCalendar &calendar,
    const QDateTime &start, std::chrono::milliseconds allowance, const QList<Pause> &pauses);

} // namespace lobby::calendar
