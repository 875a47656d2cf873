#include "models/handover/dropped_threads.h"

#include "models/complaints/case/case_state.h"
#include "models/complaints/complaint_repository.h"
#include "models/store/engine/statement.h"

namespace lobby::handover {

using store::Connection;
using store::Statement;

namespace {

constexpr qint64 kAheadMs = qint64 {24} * 3600 * 1000;

// clang-format off
// What had no line in this handover, of `thread`.
#define NO_LINE(thread) \
    " AND NOT EXISTS (SELECT 1 FROM handover_item i WHERE i.thread_id = " thread \
    " AND i.handover_id = :handover AND i.present = 1)"
// Whose a thread was then, by the handover before; none: no handover has moved it by then.
#define GIVEN_TO(thread) \
    "(SELECT i.to_id FROM handover_item i JOIN handover h ON h.id = i.handover_id" \
    " WHERE i.thread_id = " thread " AND i.at < :at AND i.present = 1" \
    " AND h.finished_at IS NOT NULL ORDER BY i.at DESC LIMIT 1)"
// clang-format on

constexpr const char *kCasesOpenThen
    = "SELECT p.complaint_id FROM case_progress p JOIN complaint c ON c.id = p.complaint_id"
      " WHERE p.branch_id = :branch AND c.received_at < :at"
      " AND (p.is_open = 1 OR p.closed_at > :at)" NO_LINE("p.complaint_id");
constexpr const char *kPromisesOpenThen
    = "SELECT p.id FROM promise p WHERE p.branch_id = :branch AND p.present = 1"
      " AND p.made_at < :at AND (p.ended_at IS NULL OR p.ended_at > :at)"
      " AND coalesce(" GIVEN_TO("p.id") ", p.made_by) = :from" NO_LINE("p.id");
constexpr const char *kRemindersLeft
    = "SELECT r.id FROM reminder r WHERE r.branch_id = :branch AND r.present = 1"
      " AND r.done_at IS NULL AND coalesce(r.snoozed_until, r.next_at) < :until"
      " AND r.about_kind IS NOT 'promise' AND (r.owner_id = :from OR r.owner_id IS NULL)"
      " AND NOT EXISTS (SELECT 1 FROM handover_item i WHERE i.thread_id = r.id AND i.at >= :at)"
      " AND substr(hex(r.id), 1, 12) < :made AND substr(hex(r.id), 13, 1) = '7'" NO_LINE("r.id");

/// The first digits of ids that were made at that moment (Uuid::v7()).
QString idsOf(qint64 ms)
{
    return QStringLiteral("%1").arg(ms, 12, 16, QLatin1Char('0')).toUpper();
}

bool wasAtRisk(Connection &connection, const Uuid &id, const Handover &handover)
{
    const complaints::ComplaintRepository repository(connection);
    const auto stored = repository.load(id);
    if (!stored)
        return false;
    QList<complaints::CaseEvent> events = repository.eventsOf(id);
    events.removeIf([&handover](const complaints::CaseEvent &event) {
        return event.at >= *handover.finishedAt;
    });
    const auto then = stateOf(*stored, events);
    return !then.isClosed && (then.owner.isNull() || then.owner == handover.from);
}

QList<Uuid> idsIn(Statement &query)
{
    QList<Uuid> ids;
    while (query.step())
        ids.append(query.uuid(0));
    return ids;
}

} // namespace

QList<ThreadKey> droppedIn(Connection &connection, const Handover &handover)
{
    QList<ThreadKey> dropped;
    if (!handover.finishedAt)
        return dropped;
    const qint64 at = *handover.finishedAt;
    Statement cases(connection, kCasesOpenThen);
    cases.bind(":branch", handover.branch).bind(":at", at).bind(":handover", handover.id);
    const QList<Uuid> open = idsIn(cases);
    for (const Uuid &id : open) {
        if (wasAtRisk(connection, id, handover))
            dropped.append({ThreadKind::Case, id});
    }
    Statement promised(connection, kPromisesOpenThen);
    promised.bind(":branch", handover.branch)
        .bind(":at", at)
        .bind(":from", handover.from)
        .bind(":handover", handover.id);
    const QList<Uuid> owed = idsIn(promised);
    for (const Uuid &id : owed)
        dropped.append({ThreadKind::Promise, id});
    Statement reminders(connection, kRemindersLeft);
    reminders.bind(":branch", handover.branch)
        .bind(":at", at)
        .bind(":until", at + kAheadMs)
        .bind(":from", handover.from)
        .bind(":made", idsOf(at))
        .bind(":handover", handover.id);
    const QList<Uuid> left = idsIn(reminders);
    for (const Uuid &id : left)
        dropped.append({ThreadKind::Reminder, id});
    return dropped;
}

} // namespace lobby::handover
