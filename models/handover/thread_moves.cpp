#include "models/handover/thread_moves.h"

#include "models/access/staff/staff_rows.h"
#include "models/complaints/case/case_rules.h"
#include "models/complaints/complaint_repository.h"
#include "models/followups/reminder_repository.h"
#include "models/handover/thread_list.h"
#include "models/promises/promise_repository.h"

#include <QDateTime>

#include <algorithm>

namespace lobby::handover {

using access::Permission;
using followups::Reminder;
using followups::ReminderRepository;
using store::Connection;
using Intents = QList<sync::Intent>;

namespace {

/// One a thread of a handover, at whichever desk it is made.
Uuid namedBy(const char *scope, const Handover &handover, const ThreadKey &thread)
{
    return Uuid::named(scope, handover.id.toBytes() + thread.id.toBytes());
}

Intents caseMoves(Connection &connection, const Handover &handover, const Line &line)
{
    using complaints::CaseEvent;
    using complaints::EventKind;
    const complaints::ComplaintRepository repository(connection);
    const auto stored = repository.load(line.thread.id);
    if (!stored)
        return {};
    const auto state = stateOf(*stored, repository.eventsOf(stored->id));
    const auto happened = [&](EventKind kind, const char *scope) {
        CaseEvent event;
        event.id = namedBy(scope, handover, line.thread);
        event.complaint = stored->id;
        event.kind = kind;
        event.author = handover.to;
        event.at = line.at;
        return event;
    };
    QList<CaseEvent> events;
    if (const Uuid owner = newOwner(handover, line); owner != state.owner) {
        CaseEvent passed = happened(EventKind::Assigned, "handover_case");
        passed.about = owner;
        passed.party = state.department;
        events.append(passed);
    }
    if (!line.note.isEmpty()) {
        CaseEvent why = happened(EventKind::Note, "handover_note");
        why.text = line.note;
        events.append(why);
    }
    Intents intents;
    for (const CaseEvent &event : std::as_const(events)) {
        if (checked(state, event))
            intents.append(complaints::ComplaintRepository::appendingOf(event));
    }
    return intents;
}

Intents reminderMoves(Connection &connection, const Uuid &id, const Uuid &owner)
{
    const auto before = ReminderRepository(connection).load(id);
    if (!before)
        return {};
    Reminder after = *before;
    after.owner = owner;
    const auto change = ReminderRepository::changeOf(*before, after);
    return change ? Intents {*change} : Intents();
}

Intents alertMoves(Connection &connection, const Handover &handover, const Line &line)
{
    if (line.decision == Decision::Accepted)
        return {};
    const Thread alert = threadOf(connection, line.thread);
    QStringList words {
        alert.caseNo.isEmpty() ? QString() : u'#' + alert.caseNo, alert.text, line.note};
    words.removeAll(QString());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(line.at);
    constexpr qsizetype kMaxTitle = 200;
    Reminder reminder;
    reminder.id = namedBy("handover_alert", handover, line.thread);
    reminder.branch = handover.branch;
    reminder.subject = alert.subject.isNull() ? handover.branch : alert.subject;
    reminder.kind = followups::ReminderKind::Memo;
    reminder.title
        = words.isEmpty() ? QStringLiteral("!") : words.join(QStringLiteral(" · ")).left(kMaxTitle);
    reminder.baseDate = now.date();
    reminder.baseTime = now.time();
    reminder.nextAt = line.at;
    reminder.owner = newOwner(handover, line);
    return {ReminderRepository::creationOf(reminder)};
}

} // namespace

QList<sync::Intent> movesBy(Connection &connection, const Handover &handover, const Line &line)
{
    const Uuid owner = newOwner(handover, line);
    switch (line.thread.kind) {
    case ThreadKind::Case:
        return caseMoves(connection, handover, line);
    case ThreadKind::Promise:
        return reminderMoves(
            connection, promises::PromiseRepository::reminderIdOf(line.thread.id), owner);
    case ThreadKind::Reminder:
        return reminderMoves(connection, line.thread.id, owner);
    case ThreadKind::Alert:
        return alertMoves(connection, handover, line);
    }
    Q_UNREACHABLE();
}

Result<Done> mayHave(Connection &connection, const Uuid &member, const Thread &thread)
{
    const auto refused = [](Permission permission) {
        return Error {Error::Code::NotAllowed, {}, QString(permissionName(permission))};
    };
    const QList<access::StaffRow> members = access::staffRows(connection);
    const auto found = std::find_if(members.begin(), members.end(),
        [&](const access::StaffRow &row) { return row.id == member && row.active; });
    if (found == members.end())
        return refused(Permission::FollowupEdit);
    const access::Session as {found->id, found->name, found->roles, {}};
    const auto may
        = [&as](Permission permission) { return grantOf(as, permission) != access::Grant::Denied; };
    if (!may(Permission::FollowupEdit))
        return refused(Permission::FollowupEdit);
    const bool isCase = thread.key.kind == ThreadKind::Case;
    if (isCase && !may(Permission::ComplaintCreate))
        return refused(Permission::ComplaintCreate);
    if (isCase && thread.isRestricted && !may(Permission::ComplaintConfidential))
        return refused(Permission::ComplaintConfidential);
    return Done();
}

} // namespace lobby::handover
