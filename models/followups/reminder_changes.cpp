#include "models/followups/reminder_changes.h"

#include "models/access/staff/staff_rows.h"
#include "models/followups/reminder_repository.h"
#include "models/followups/scheduling.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

namespace lobby::followups {

using access::Permission;
using store::Connection;

namespace {

// Reason of the audit.
const auto kEditReason = QStringLiteral("edit");

/// Sound, and due when it is to be.
Result<Reminder> wholeOf(
    const Edited &wanted, const QDateTime &now, const Calendars &calendars, Connection &connection)
{
    Reminder whole = wanted.reminder;
    if (!wanted.moved) { // of what recurs another occurrence may be waiting than the first
        if (const auto problem = problemOf(whole))
            return Error {Error::Code::Invalid, {}, fieldOf(*problem)};
        return whole;
    }
    if (isBirthday(whole.kind) && !whole.baseDate.isValid())
        whole.baseDate = ReminderRepository(connection).birthDateOf(whole.subject, whole.kind);
    whole.snoozedUntil.reset();
    return scheduled(whole, now, calendars);
}

} // namespace

QFuture<Result<Reminder>> ReminderChanges::load(const Uuid &id) const
{
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<Reminder>(*error);
    return m_database.read([id](Connection &connection) {
        const std::optional<Reminder> reminder = ReminderRepository(connection).load(id);
        return reminder ? Result(*reminder) : Result<Reminder>(Error {Error::Code::NotFound});
    });
}

QFuture<Result<QList<std::pair<Uuid, QString>>>> ReminderChanges::colleagues() const
{
    using Colleagues = QList<std::pair<Uuid, QString>>;
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<Colleagues>(*error);
    return m_database.read([](Connection &connection) {
        Colleagues colleagues;
        const QList<access::StaffRow> members = access::staffRows(connection);
        for (const access::StaffRow &member : members) {
            if (member.active)
                colleagues.append({member.id, member.name});
        }
        return Result<Colleagues>(colleagues);
    });
}

QFuture<Result<Done>> ReminderChanges::save(const Reminder &before, const Reminder &after)
{
    using Intents = QList<sync::Intent>;
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::FollowupEdit, before.id);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan
        = [before, after, calendars = m_calendars, now = m_database.clock().now().toLocalTime()](
              Connection &connection) -> Result<Intents> {
        const std::optional<Reminder> stored = ReminderRepository(connection).load(before.id);
        if (!stored)
            return Error {Error::Code::NotFound};
        if (stored->doneAt)
            return Error {Error::Code::Conflict};
        if (isAboutPromise(*stored))
            return Error {Error::Code::Invalid, {}, QLatin1StringView("proof")};
        const Result<Reminder> whole
            = wholeOf(edited(*stored, before, after), now, calendars, connection);
        if (!whole)
            return whole.error();
        const auto set = ReminderRepository::changeOf(*stored, *whole);
        return set ? Intents {*set} : Intents();
    };
    return store::afterCommit(m_database.commit(*std::move(leave), kEditReason, std::move(plan)));
}

} // namespace lobby::followups
