#pragma once

#include "models/calendar/lunar/lunar_date.h"

#include <span>

namespace lobby::calendar {

/// A month that ICU 72 begins on another day, or takes for another one.
struct CorrectedMonth
{
    QDate first;
    int year = 0;
    int month = 0;
    bool isLeap = false;
    int days = 0;
};

[[nodiscard]] std::span<const CorrectedMonth> correctedMonths(LunarCalendar calendar);

} // namespace lobby::calendar
