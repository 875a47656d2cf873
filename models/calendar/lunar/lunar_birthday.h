#pragma once

#include "models/calendar/lunar/lunar_date.h"

namespace lobby::calendar {

/// On which day the lunar birthday of somebody born on `birth` (its year says nothing) is kept in a
/// lunar year:
/// - in the month of birth; somebody born in a leap month has it in that leap month when the year
/// has
///   one, and in the ordinary month of the same number when it has none;
/// - who was born in the ordinary month has it in that, leap month or not;
/// - who was born on a 30th has it on the 29th, the last day, when the month is short.
/// None for a month or day that there is never, and outside of the years that are known.
[[nodiscard]] std::optional<QDate> lunarBirthdayIn(int lunarYear, const LunarDate &birth);

/// The first one on that date or after it.
[[nodiscard]] std::optional<QDate> nextLunarBirthday(const LunarDate &birth, QDate onOrAfter);

} // namespace lobby::calendar
