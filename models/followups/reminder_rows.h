#pragma once

#include "models/followups/reminder.h"
#include "models/names/personal_name.h"

#include <QList>

namespace lobby::followups {

/// A reminder as lists show it.
struct ReminderRow
{
    Reminder reminder;
    names::PersonalName guest; ///< empty: it is about no guest
    QString owner; ///< a member's name; empty: whoever is at the desk

    friend bool operator==(const ReminderRow &, const ReminderRow &) = default;
};

/// The place after which a page begins.
struct ReminderCursor
{
    qint64 dueAt = 0;
    Uuid id = {};
};

/// What is asked of the open reminders of a branch.
struct ReminderQuery
{
    Uuid branch;
    Uuid owner = {}; ///< his and nobody's; none: everybody's
    std::optional<ReminderKind> kind = {};
    std::optional<qint64> from = {}; ///< due then or later
    std::optional<qint64> before = {}; ///< due earlier
    std::optional<ReminderCursor> after = {};
    int limit = 200;
};

} // namespace lobby::followups
