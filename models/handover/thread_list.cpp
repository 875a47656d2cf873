#include "models/handover/thread_list.h"

#include "models/complaints/complaint_repository.h"
#include "models/followups/reminder_repository.h"
#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/promises/promise_repository.h"
#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include <QDateTime>

#include "schema/schema.h"

namespace lobby::handover {

using store::Connection;
using store::Statement;

namespace {

constexpr qint64 kDayMs = qint64 {24} * 3600 * 1000;

// Each answers with id, owner and the moment it is due.
constexpr const char *kCases
    = "SELECT complaint_id, owner_id, due_at FROM case_progress WHERE branch_id = :branch"
      " AND is_open = 1 AND (owner_id = :from OR owner_id IS NULL) ORDER BY place, complaint_id";
// Whoever is reminded of a promise has it, at first its maker.
constexpr const char *kPromises
    = "SELECT p.id, CASE WHEN r.id IS NULL THEN p.made_by ELSE r.owner_id END AS keeper, p.due_at"
      " FROM promise p LEFT JOIN reminder r ON r.about_id = p.id AND r.about_kind = 'promise'"
      " AND r.present = 1 WHERE p.branch_id = :branch AND p.present = 1 AND p.ended_at IS NULL"
      " AND (keeper = :from OR keeper IS NULL) ORDER BY p.due_at, p.id";
constexpr const char *kReminders
    = "SELECT id, owner_id, coalesce(snoozed_until, next_at) FROM reminder"
      " WHERE branch_id = :branch AND present = 1 AND done_at IS NULL"
      " AND coalesce(snoozed_until, next_at) < :until AND about_kind IS NOT 'promise'"
      " AND (owner_id = :from OR owner_id IS NULL) ORDER BY coalesce(snoozed_until, next_at), id";
constexpr const char *kHeld
    = "SELECT owner, count(*) FROM ("
      "SELECT owner_id AS owner FROM case_progress WHERE branch_id = :branch AND is_open = 1"
      " UNION ALL SELECT CASE WHEN r.id IS NULL THEN p.made_by ELSE r.owner_id END"
      " FROM promise p LEFT JOIN reminder r ON r.about_id = p.id AND r.about_kind = 'promise'"
      " AND r.present = 1 WHERE p.branch_id = :branch AND p.present = 1 AND p.ended_at IS NULL"
      " UNION ALL SELECT owner_id FROM reminder WHERE branch_id = :branch AND present = 1"
      " AND done_at IS NULL AND coalesce(snoozed_until, next_at) < :until"
      " AND about_kind IS NOT 'promise') WHERE owner IS NOT NULL GROUP BY owner";
constexpr const char *kLateCases
    = "SELECT complaint_id, owner_id, due_at FROM case_progress WHERE branch_id = :branch"
      " AND is_open = 1 AND place < :now AND paused_since IS NULL AND owner_id IS NOT NULL"
      " AND owner_id <> :from AND owner_id IS NOT :to ORDER BY place, complaint_id";
// clang-format off
// With an alert, or not to be given a room by any of their records.
constexpr const char *kStoppedGuests
    = "SELECT DISTINCT coalesce(i.guest_id, g.id), EXISTS (SELECT 1 FROM alert a"
      " WHERE a.present = 1 AND a.severity = 'stop' AND a.guest_id IN " LOBBY_RECORDS_OF("g.id") ")"
      " AS is_stopped FROM stay s"
      " JOIN guest g ON g.id = s.guest_id LEFT JOIN guest_identity i ON i.record_id = g.id"
      " WHERE s.branch_id = :branch AND s.present = 1 AND s.archived = 0 AND g.present = 1"
      " AND (s.status % 16 = 4"
      " OR (coalesce(s.status, 1) % 16 = 1 AND s.arrival BETWEEN :today AND :tomorrow))"
      " AND (is_stopped OR EXISTS (SELECT 1 FROM guest r WHERE r.do_not_room = 1"
      " AND r.present = 1 AND r.id IN " LOBBY_RECORDS_OF("g.id") ")) ORDER BY 1";
// clang-format on

void append(Connection &connection, ThreadKind kind, Statement &query, QList<Thread> &threads)
{
    while (query.step()) {
        Thread thread = threadOf(connection, {kind, query.uuid(0)});
        thread.owner = query.uuid(1);
        thread.ownerName = memberName(connection, thread.owner);
        thread.dueAt = query.optionalInteger(2);
        threads.append(std::move(thread));
    }
}

names::PersonalName guestName(Connection &connection, const Uuid &guest)
{
    Statement query(connection,
        "SELECT " LOBBY_GUEST_NAME_COLUMNS " FROM guest g WHERE g.id = :id AND g.present = 1");
    return query.bind(":id", guest).step() ? guests::readGuestName(query, 0)
                                           : names::PersonalName();
}

void describeCase(Connection &connection, Thread &thread)
{
    const auto stored = complaints::ComplaintRepository(connection).load(thread.key.id);
    if (!stored)
        return;
    thread.caseNo = stored->caseNo;
    thread.isRestricted = stored->restriction != complaints::Restriction::None;
    thread.subject = stored->branch;
    if (thread.isRestricted)
        return;
    thread.text = headlineOf(*stored);
    if (!stored->guest.isNull()) {
        thread.subject = stored->guest;
        thread.guest = guestName(connection, stored->guest);
    }
}

void describePromise(Connection &connection, Thread &thread)
{
    const auto stored = promises::PromiseRepository(connection).load(thread.key.id);
    if (!stored)
        return;
    thread.subject = stored->subject;
    thread.text = stored->text;
    thread.dueAt = stored->dueAt;
    thread.guest = guestName(connection, stored->subject);
    if (const auto in = complaints::ComplaintRepository(connection).load(stored->complaint)) {
        thread.caseNo = in->caseNo;
        thread.isRestricted = in->restriction != complaints::Restriction::None;
    }
    if (thread.isRestricted) {
        thread.text.clear();
        thread.guest = {};
    }
}

void describeReminder(Connection &connection, Thread &thread)
{
    const auto stored = followups::ReminderRepository(connection).load(thread.key.id);
    if (!stored)
        return;
    thread.subject = stored->subject;
    thread.text = stored->title;
    thread.dueAt = dueAt(*stored);
    thread.guest = guestName(connection, stored->subject);
}

void describeGuest(Connection &connection, Thread &thread)
{
    thread.subject = thread.key.id;
    thread.guest = guestName(connection, thread.key.id);
    Statement query(connection,
        "SELECT text FROM alert WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
        " AND present = 1 AND severity = 'stop'"
        " AND text IS NOT NULL ORDER BY id");
    query.bind(":guest", thread.key.id);
    QStringList texts;
    while (query.step())
        texts.append(query.text(0));
    texts.removeDuplicates(); // two records of one guest may warn of the same
    thread.text = texts.join(QStringLiteral(" · "));
}

} // namespace

QString memberName(Connection &connection, const Uuid &member)
{
    if (member.isNull())
        return {};
    Statement query(connection, "SELECT name FROM staff WHERE id = :id AND present = 1");
    return query.bind(":id", member).step() ? query.text(0) : QString();
}

Thread threadOf(Connection &connection, const ThreadKey &key)
{
    Thread thread {key, {}, {}};
    switch (key.kind) {
    case ThreadKind::Case:
        describeCase(connection, thread);
        break;
    case ThreadKind::Promise:
        describePromise(connection, thread);
        break;
    case ThreadKind::Reminder:
        describeReminder(connection, thread);
        break;
    case ThreadKind::Alert:
        describeCase(connection, thread);
        if (thread.caseNo.isEmpty())
            describeGuest(connection, thread);
        break;
    }
    return thread;
}

namespace {

/// What was taken back from the merged guest is in one of his records still.
bool mustNotBeGivenARoom(Connection &connection, const Uuid &guest)
{
    return guests::shownValue(connection, guest, schema::Guest::DoNotRoom)
        == sync::Value(qint64 {1});
}

void appendStopped(Connection &connection, Statement &query, QList<Thread> &threads)
{
    while (query.step()) {
        const Uuid guest = query.uuid(0);
        if (query.integer(1) != 0 || mustNotBeGivenARoom(connection, guest))
            threads.append(threadOf(connection, {ThreadKind::Alert, guest}));
    }
}

} // namespace

QHash<Uuid, int> threadsHeld(Connection &connection, const Uuid &branch, qint64 nowMs)
{
    QHash<Uuid, int> held;
    Statement query(connection, kHeld);
    query.bind(":branch", branch).bind(":until", nowMs + kDayMs);
    while (query.step())
        held.insert(query.uuid(0), int(query.integer(1)));
    return held;
}

QList<Thread> openThreads(Connection &connection, const ThreadWish &wish)
{
    QList<Thread> threads;
    Statement cases(connection, kCases);
    cases.bind(":branch", wish.branch).bind(":from", wish.from);
    append(connection, ThreadKind::Case, cases, threads);
    Statement promised(connection, kPromises);
    promised.bind(":branch", wish.branch).bind(":from", wish.from);
    append(connection, ThreadKind::Promise, promised, threads);
    Statement reminders(connection, kReminders);
    reminders.bind(":branch", wish.branch)
        .bind(":from", wish.from)
        .bind(":until", wish.nowMs + kDayMs);
    append(connection, ThreadKind::Reminder, reminders, threads);
    Statement late(connection, kLateCases);
    late.bind(":branch", wish.branch)
        .bind(":from", wish.from)
        .bind(":to", sync::orNothing(wish.to))
        .bind(":now", wish.nowMs);
    append(connection, ThreadKind::Alert, late, threads);
    const QDate today = QDateTime::fromMSecsSinceEpoch(wish.nowMs).date();
    Statement guests(connection, kStoppedGuests);
    guests.bind(":branch", wish.branch)
        .bind(":today", today.toString(Qt::ISODate))
        .bind(":tomorrow", today.addDays(1).toString(Qt::ISODate));
    appendStopped(connection, guests, threads);
    return threads;
}

} // namespace lobby::handover
