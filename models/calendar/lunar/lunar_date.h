#pragma once

#include <QDate>

#include <optional>

namespace lobby::calendar {

/// A day of the Chinese or the Korean lunar calendar.
struct LunarDate
{
    int year = 0; ///< the Gregorian year in which the lunar year begins
    int month = 0; ///< 1 to 12
    bool isLeap = false; ///< the month that follows the ordinary one of its number
    int day = 0; ///< 1 to 30

    friend bool operator==(const LunarDate &, const LunarDate &) = default;
};

/// They differ when a new moon falls between midnight in Seoul and midnight in Beijing.
enum class LunarCalendar {
    Chinese, ///< 1901 to 2099
    Korean, ///< 1970 to 2049
};

/// Both by ICU, which computes the moon and errs where it is new close to midnight; those months
/// are corrected by the calendars as they were published. Checked day by day (see tst_lunar_date),
/// and none outside of the years above. Any thread.
[[nodiscard]] std::optional<LunarDate> lunarDateOf(
    QDate date, LunarCalendar calendar = LunarCalendar::Chinese);
/// None as well for a day that there is not: a leap month of another year, the 30th of a short
/// month.
[[nodiscard]] std::optional<QDate> gregorianDateOf(
    const LunarDate &date, LunarCalendar calendar = LunarCalendar::Chinese);

} // namespace lobby::calendar
