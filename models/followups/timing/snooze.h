#pragma once

#include "models/followups/timing/calendars.h"

#include <QDateTime>

namespace lobby::followups {

/// When nobody says a time of day.
inline constexpr QTime kMorning = QTime::fromMSecsSinceStartOfDay(9 * 3'600'000);
inline constexpr QTime kAfterLunch = QTime::fromMSecsSinceStartOfDay(13 * 3'600'000 + 1'800'000);

/// How long a reminder is put off; the keys 1 to 5.
enum class Snooze { TenMinutes, Hour, AfterLunch, Tomorrow, NextWorkingDay };

/// Always after `now`: what is put off until after lunch in the afternoon comes the day after.
[[nodiscard]] QDateTime snoozedUntil(
    Snooze snooze, const QDateTime &now, const Calendars &calendars);

} // namespace lobby::followups
