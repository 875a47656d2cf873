#pragma once

#include "models/calendar/working_calendar.h"
#include "models/support/uuid.h"

namespace lobby::opening {

/// When a branch works in an ordinary week, and whose holidays it keeps. Until somebody sets them,
/// from 9 to 18, Monday to Friday, in China. A plain value.
struct BranchHours
{
    Uuid branch;
    QString region = QStringLiteral("CN"); ///< ISO 3166-1; empty: nobody's public holidays
    QString timeZone = QStringLiteral("Asia/Shanghai"); ///< IANA
    calendar::WeekHours week = calendar::WeekHours::office({calendar::HourSpan {9 * 60, 18 * 60}});

    friend bool operator==(const BranchHours &, const BranchHours &) = default;
};

/// A date on which a branch is closed, for a part or all day, or has other hours than always.
struct ClosingDay
{
    static constexpr qsizetype kMaxNameLength = 120;

    Uuid id;
    calendar::DayChange change;
    QString name = {}; ///< why; may be empty

    friend bool operator==(const ClosingDay &, const ClosingDay &) = default;
};

/// All that decides on the working time of a branch.
struct Opening
{
    BranchHours hours;
    QList<ClosingDay> days = {}; ///< by date
    QList<calendar::HolidayList> lists = {}; ///< imported for its region; over the program's own

    friend bool operator==(const Opening &, const Opening &) = default;
};

enum class HoursProblem { RegionUnknown, TimeZoneUnknown, NeverOpen };
enum class DayProblem {
    DateMissing,
    HoursMissing, ///< of a day that has others, or is closed for a part
    NameTooLong,
};

/// None: they may be.
[[nodiscard]] std::optional<HoursProblem> problemOf(const BranchHours &hours);
[[nodiscard]] std::optional<DayProblem> problemOf(const ClosingDay &day);
/// Field of the registry that a problem belongs to, "time_zone".
[[nodiscard]] QLatin1StringView fieldOf(HoursProblem problem);
[[nodiscard]] QLatin1StringView fieldOf(DayProblem problem);

/// The program's table of the region with the imported lists in the place of their years.
[[nodiscard]] calendar::HolidayTable holidaysOf(const Opening &opening);
[[nodiscard]] calendar::WorkingCalendar calendarOf(const Opening &opening);

} // namespace lobby::opening
