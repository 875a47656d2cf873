#include "models/opening/opening.h"

#include <algorithm>

namespace lobby::opening {

using calendar::DayHours;

namespace {

/// A house that keeps nobody's holidays knows its years without a table.
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2099;

} // namespace

std::optional<HoursProblem> problemOf(const BranchHours &hours)
{
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const bool isRegion = hours.region.size() == 2
        && std::all_of(hours.region.begin(), hours.region.end(), isCapital);
    if (!hours.region.isEmpty() && !isRegion)
        return HoursProblem::RegionUnknown;
    if (!QTimeZone::isTimeZoneIdAvailable(hours.timeZone.toLatin1()))
        return HoursProblem::TimeZoneUnknown;
    const auto &days = hours.week.days;
    if (std::ranges::all_of(days, [](const DayHours &day) { return day.isEmpty(); }))
        return HoursProblem::NeverOpen;
    return std::nullopt;
}

std::optional<DayProblem> problemOf(const ClosingDay &day)
{
    if (!day.change.date.isValid())
        return DayProblem::DateMissing;
    if (day.change.kind != calendar::DayChange::Kind::Closed && day.change.hours.isEmpty())
        return DayProblem::HoursMissing;
    if (day.name.size() > ClosingDay::kMaxNameLength)
        return DayProblem::NameTooLong;
    return std::nullopt;
}

QLatin1StringView fieldOf(HoursProblem problem)
{
    switch (problem) {
    case HoursProblem::RegionUnknown:
        return QLatin1StringView("region");
    case HoursProblem::TimeZoneUnknown:
        return QLatin1StringView("time_zone");
    case HoursProblem::NeverOpen:
        return QLatin1StringView("monday");
    }
    Q_UNREACHABLE();
}

QLatin1StringView fieldOf(DayProblem problem)
{
    switch (problem) {
    case DayProblem::DateMissing:
        return QLatin1StringView("date");
    case DayProblem::HoursMissing:
        return QLatin1StringView("hours");
    case DayProblem::NameTooLong:
        return QLatin1StringView("name");
    }
    Q_UNREACHABLE();
}

calendar::HolidayTable holidaysOf(const Opening &opening)
{
    if (opening.hours.region.isEmpty())
        return calendar::HolidayTable::withoutHolidays(kFirstYear, kLastYear);
    calendar::HolidayTable table = calendar::shippedHolidays(opening.hours.region);
    for (const calendar::HolidayList &list : opening.lists)
        table.add(list);
    return table;
}

calendar::WorkingCalendar calendarOf(const Opening &opening)
{
    calendar::WorkingRules rules;
    rules.week = opening.hours.week;
    rules.zone = QTimeZone(opening.hours.timeZone.toLatin1());
    for (const ClosingDay &day : opening.days)
        rules.changes.append(day.change);
    return {holidaysOf(opening), rules};
}

} // namespace lobby::opening
