#pragma once

#include "models/followups/reminder.h"
#include "models/support/result.h"

namespace lobby::followups {

/// The reminder with the moment at which it is due first. Invalid (subject: the field) as
/// problemOf() says, or "rule" when nothing is ever due.
[[nodiscard]] Result<Reminder> scheduled(
    Reminder reminder, const QDateTime &now, const Calendars &calendars);

/// What somebody who had seen a reminder left of it.
struct Edited
{
    Reminder reminder;
    bool moved = false; ///< when it is due has to be worked out again
};
/// `now` with what is different between `before` and `after`: what changed elsewhere meanwhile
/// stays, as the merge of two desks would have it. Whom it is about is not changed.
[[nodiscard]] Edited edited(Reminder now, const Reminder &before, const Reminder &after);

} // namespace lobby::followups
