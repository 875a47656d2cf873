#pragma once

#include <QDate>
#include <QList>
#include <QStringView>

#include <functional>
#include <optional>

namespace lobby::calendar {

/// The days of a Gregorian year on which a festival falls; none in a year that nobody can tell.
using FestivalRule = std::function<QList<QDate>(int year)>;

/// A rule as resources/calendar/README.md describes it: "fixed 12-25", "chinese 1-1", "chinese
/// 12-last", "korean 8-15", "weekday 11 4 4", "easter -2", "orthodox 0", "islamic 10-1", "hebrew
/// 8-15", "persian 1-1", "qingming", "shunbun", "shubun", "dates 2025-10-20 2026-11-08". None for
/// anything else.
[[nodiscard]] std::optional<FestivalRule> readFestivalRule(QStringView text);

/// Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
[[nodiscard]] QDate easterSunday(int year);
/// That of the Orthodox churches, by the Julian computus, as a Gregorian date; 1900 to 2099.
[[nodiscard]] QDate orthodoxEasterSunday(int year);

} // namespace lobby::calendar
