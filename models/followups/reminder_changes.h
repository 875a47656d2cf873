#pragma once

#include "models/access/session/authoriser.h"
#include "models/followups/reminder.h"
#include "models/store/database.h"

namespace lobby::followups {

/// Changes of what a reminder says, as a form uses them: authorise, audit, act. Futures finish on
/// threads of the store. Any thread; the arguments outlive this.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class ReminderChanges
{
public:
    ReminderChanges(
        store::Database &database, const access::Authoriser &authoriser, Calendars calendars)
        : m_database(database)
        , m_authoriser(authoriser)
        , m_calendars(std::move(calendars))
    {
    }

    /// NotFound.
    QFuture<Result<Reminder>> load(const Uuid &reminder) const;
    /// Members whose a reminder can be, by name.
    QFuture<Result<QList<std::pair<Uuid, QString>>>> colleagues() const;
    /// Writes what somebody changed who had seen `before`, and nothing else of it, so that what
    /// another desk changed meanwhile stays. What is due at another moment by it is no longer put
    /// off. Of a birthday without a date the guest's own is taken. NotFound; Conflict when it is
    /// done; Invalid as scheduled() says, and ("proof") of a promise, which is changed elsewhere.
    QFuture<Result<Done>> save(const Reminder &before, const Reminder &after);

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    Calendars m_calendars;
};

} // namespace lobby::followups
