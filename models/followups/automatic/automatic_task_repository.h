#pragma once

#include "models/followups/automatic/automatic_task.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::followups {

/// What the rules of automatic tasks ask of what is stored. On a store thread;
/// throws store::SqlError.
class AutomaticTaskRepository
{
public:
    explicit AutomaticTaskRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Stays and trips of a branch that begin or end, and trips that were booked,
    /// from `from` until `until`; those that are off too.
    [[nodiscard]] QList<TaskSubject> around(const Uuid &branch, QDate from, QDate until) const;
    /// Also of what is off or gone: then `isOff` says so.
    [[nodiscard]] TaskSubject subject(TaskAbout about, const Uuid &id) const;
    /// Has this desk heard of such a reminder, be it done or withdrawn?
    [[nodiscard]] bool isKnown(const Uuid &reminder) const;
    /// Open tasks that rules have written.
    [[nodiscard]] QList<Reminder> open(const Uuid &branch) const;
    [[nodiscard]] sync::Intent withdrawalOf(const Uuid &reminder) const;

private:
    store::Connection &m_connection;
};

} // namespace lobby::followups
