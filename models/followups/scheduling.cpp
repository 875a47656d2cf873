#include "models/followups/scheduling.h"

#include <tuple>

namespace lobby::followups {

Result<Reminder> scheduled(Reminder reminder, const QDateTime &now, const Calendars &calendars)
{
    if (const auto problem = problemOf(reminder))
        return Error {Error::Code::Invalid, {}, fieldOf(*problem)};
    const std::optional<qint64> first = firstMoment(reminder, now, calendars);
    if (!first)
        return Error {Error::Code::Invalid, {}, QLatin1StringView("rule")};
    reminder.nextAt = *first;
    return reminder;
}

Edited edited(Reminder now, const Reminder &before, const Reminder &after)
{
    const auto whenOf = [](const Reminder &one) {
        return std::tie(one.baseDate, one.baseTime, one.leadDays, one.rule);
    };
    const bool isNewBirthday
        = before.kind != after.kind && (isBirthday(before.kind) || isBirthday(after.kind));
    const bool moved = isNewBirthday || whenOf(before) != whenOf(after);
    if (before.kind != after.kind)
        now.kind = after.kind;
    if (before.title != after.title)
        now.title = after.title;
    if (moved) { // as one: half a moment is none
        now.baseDate = after.baseDate;
        now.baseTime = after.baseTime;
        now.leadDays = after.leadDays;
        now.rule = after.rule;
    }
    if (before.owner != after.owner || before.department != after.department) {
        now.owner = after.owner;
        now.department = after.department;
    }
    return {std::move(now), moved};
}

} // namespace lobby::followups
