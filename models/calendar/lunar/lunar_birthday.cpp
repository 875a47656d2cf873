#include "models/calendar/lunar/lunar_birthday.h"

namespace lobby::calendar {

std::optional<QDate> lunarBirthdayIn(int lunarYear, const LunarDate &birth)
{
    LunarDate day = birth;
    day.year = lunarYear;
    if (day.isLeap && !gregorianDateOf({lunarYear, day.month, true, 1}))
        day.isLeap = false;
    auto date = gregorianDateOf(day);
    if (!date && day.day == 30) {
        day.day = 29;
        date = gregorianDateOf(day);
    }
    return date;
}

std::optional<QDate> nextLunarBirthday(const LunarDate &birth, QDate onOrAfter)
{
    const auto today = lunarDateOf(onOrAfter);
    if (!today)
        return std::nullopt;
    for (const int year : {today->year, today->year + 1}) {
        const auto date = lunarBirthdayIn(year, birth);
        if (date && *date >= onOrAfter)
            return date;
    }
    return std::nullopt;
}

} // namespace lobby::calendar
