#pragma once

#include "models/followups/reminder_rows.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::followups {

/// Reminders as they are stored. On a store thread; throws store::SqlError.
class ReminderRepository
{
public:
    explicit ReminderRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::optional<Reminder> load(const Uuid &id) const;
    /// Open ones by the moment they are due.
    [[nodiscard]] QList<ReminderRow> open(const ReminderQuery &query) const;
    /// The moments at which open ones are due, of a time that has both ends; from the index alone.
    [[nodiscard]] QList<qint64> moments(const ReminderQuery &query) const;
    /// How many open ones there are; from the index alone.
    [[nodiscard]] int count(const ReminderQuery &query) const;
    /// The first moment after `afterMs` at which one is due.
    [[nodiscard]] std::optional<qint64> nextDue(const ReminderQuery &query, qint64 afterMs) const;
    /// What is due and of which `event` has not been noted, the earliest first.
    [[nodiscard]] QList<ReminderRow> due(const ReminderQuery &query, ReminderEvent event) const;
    /// What is done for good, the latest first.
    [[nodiscard]] QList<ReminderRow> done(const ReminderQuery &query) const;
    /// Open ones about a guest, by the moment they are due.
    [[nodiscard]] QList<ReminderRow> ofSubject(const Uuid &subject) const;

    /// As Reminder::baseDate has it; invalid when too little of it is known.
    [[nodiscard]] QDate birthDateOf(const Uuid &guest, ReminderKind kind) const;

    [[nodiscard]] static sync::Intent creationOf(const Reminder &reminder);
    /// What is different; none: nothing.
    [[nodiscard]] static std::optional<sync::Intent> changeOf(
        const Reminder &before, const Reminder &after);
    [[nodiscard]] static sync::Intent entryOf(const Reminder &reminder, ReminderEvent event,
        const Uuid &staff, qint64 nowMs, const QString &result = {});

private:
    store::Connection &m_connection;
};

} // namespace lobby::followups
