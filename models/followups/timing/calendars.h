#pragma once

#include <QDate>

#include <functional>

namespace lobby::followups {

/// What the rules of time ask of a calendar, so that a better one can be given to them.
struct Calendars
{
    /// The first working day after a day.
    std::function<QDate(QDate day)> nextWorkingDay;
    /// The first lunar birthday after a day of somebody born on a (Gregorian) day; invalid when
    /// it cannot be told.
    std::function<QDate(QDate born, QDate after)> lunarBirthday;
};

/// Monday to Friday, and lunar birthdays as calendar::nextLunarBirthday() has them.
[[nodiscard]] Calendars plainCalendars();

} // namespace lobby::followups
