#include "models/promises/promise_repository.h"

#include "models/followups/reminder_repository.h"
#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include <QDateTime>

#include "schema/schema.h"

namespace lobby::promises {

using namespace store;
using Row = schema::Promise;
using Limit = schema::AuthorityLimit;
using followups::Reminder;
using followups::ReminderRepository;

namespace {

// clang-format off
#define PROMISE_ROW \
    "SELECT p.id, p.subject_id, p.branch_id, p.kind, p.text, p.amount, p.currency," \
    " p.complaint_id, p.made_by, p.made_at, p.approved_by, p.due_at, p.working_days, p.outcome," \
    " p.ended_at, p.ended_by, p.proof, " LOBBY_GUEST_NAME_COLUMNS "," \
    " m.name, a.name, c.case_no FROM promise p" \
    " LEFT JOIN guest g ON g.id = p.subject_id AND g.present = 1" \
    " LEFT JOIN staff m ON m.id = p.made_by AND m.present = 1" \
    " LEFT JOIN staff a ON a.id = p.approved_by AND a.present = 1" \
    " LEFT JOIN complaint c ON c.id = p.complaint_id AND c.present = 1"
#define KEPT_BY \
    " AND (:keeper IS NULL OR EXISTS (SELECT 1 FROM reminder r WHERE r.about_id = p.id" \
    " AND r.about_kind = 'promise' AND r.present = 1 AND r.owner_id = :keeper))"
#define COUNTS \
    " p.present = 1 AND p.amount > 0 AND p.currency = :currency AND p.made_at >= :since" \
    " AND (p.outcome IS NULL OR p.outcome = 'kept')"
// clang-format on

constexpr const char *kOpenOnes
    = PROMISE_ROW " WHERE p.branch_id = :branch AND p.present = 1 AND p.ended_at IS NULL" KEPT_BY
                  " ORDER BY p.due_at, p.id LIMIT :limit";
constexpr const char *kEndedOnes = PROMISE_ROW
    " WHERE p.branch_id = :branch AND p.present = 1 AND p.ended_at IS NOT NULL" KEPT_BY
    " ORDER BY p.ended_at DESC, p.id LIMIT :limit";
constexpr const char *kLikeCase
    = "SELECT p.amount FROM complaint c JOIN complaint like_c ON like_c.branch_id = c.branch_id"
      " AND like_c.category IS c.category AND like_c.severity IS c.severity AND like_c.id <> c.id"
      " AND like_c.present = 1 JOIN promise p ON p.complaint_id = like_c.id"
      " WHERE c.id = :complaint AND" COUNTS " ORDER BY p.amount";
constexpr const char *kLikeKind
    = "SELECT p.amount FROM promise p WHERE p.branch_id = :branch AND p.kind = :kind AND" COUNTS
      " ORDER BY p.amount";

/// Before those of the guest's name.
constexpr int kPromiseColumns = 17;

Promise readPromise(const Statement &row)
{
    Promise promise;
    int at = 0;
    promise.id = row.uuid(at++);
    promise.subject = row.uuid(at++);
    promise.branch = row.uuid(at++);
    promise.kind = promiseKindNamed(row.text(at++));
    promise.text = row.text(at++);
    promise.amount = row.optionalInteger(at++);
    promise.currency = row.text(at++);
    promise.complaint = row.uuid(at++);
    promise.madeBy = row.uuid(at++);
    promise.madeAt = row.integer(at++);
    promise.approvedBy = row.uuid(at++);
    promise.dueAt = row.integer(at++);
    promise.workingDays = static_cast<int>(row.integer(at++));
    const QString outcome = row.text(at++);
    promise.endedAt = row.optionalInteger(at++);
    promise.endedBy = row.uuid(at++);
    promise.proof = row.text(at);
    if (promise.endedAt) {
        promise.outcome = outcome == codeOf(PromiseOutcome::Withdrawn) ? PromiseOutcome::Withdrawn
                                                                       : PromiseOutcome::Kept;
    }
    return promise;
}

PromiseRow readRow(const Statement &row)
{
    PromiseRow read;
    read.promise = readPromise(row);
    read.guest = guests::readGuestName(row, kPromiseColumns);
    int at = kPromiseColumns + guests::kGuestNameColumns;
    read.madeBy = row.text(at++);
    read.approvedBy = row.text(at++);
    read.caseNo = row.text(at);
    return read;
}

QList<PromiseRow> rowsOf(Statement &query)
{
    QList<PromiseRow> rows;
    while (query.step())
        rows.append(readRow(query));
    return rows;
}

LikeGifts giftsIn(Statement &query)
{
    QList<qint64> amounts; // ascending
    while (query.step())
        amounts.append(query.integer(0));
    if (amounts.isEmpty())
        return {};
    return {static_cast<int>(amounts.size()), amounts.constFirst(),
        amounts.at((amounts.size() - 1) / 2), amounts.constLast()};
}

Uuid limitsId(const Uuid &branch)
{
    return Uuid::named("authority_limit", branch.toBytes());
}

constexpr std::array kLimitFields {
    Limit::Receptionist, Limit::Clerk, Limit::Supervisor, Limit::Manager};
static_assert(kLimitFields.size() == kLimitedRoles.size());

Reminder reminderOf(const Promise &promise)
{
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(promise.dueAt);
    Reminder reminder;
    reminder.id = PromiseRepository::reminderIdOf(promise.id);
    reminder.subject = promise.subject;
    reminder.branch = promise.branch;
    reminder.kind = followups::ReminderKind::Promise;
    reminder.title = promise.text;
    reminder.aboutKind = followups::kAboutPromise;
    reminder.aboutId = promise.id;
    reminder.baseDate = due.date();
    reminder.baseTime = due.time();
    reminder.nextAt = promise.dueAt;
    reminder.owner = promise.madeBy;
    return reminder;
}

} // namespace

std::optional<Promise> PromiseRepository::load(const Uuid &id) const
{
    Statement query(m_connection, PROMISE_ROW " WHERE p.id = :id AND p.present = 1");
    return query.bind(":id", id).step() ? std::optional(readPromise(query)) : std::nullopt;
}

QList<PromiseRow> PromiseRepository::list(const PromiseQuery &wanted) const
{
    Statement query(m_connection, wanted.ended ? kEndedOnes : kOpenOnes);
    query.bind(":branch", wanted.branch).bind(":limit", qint64(wanted.limit));
    query.bind(":keeper", sync::orNothing(wanted.keeper));
    return rowsOf(query);
}

QList<PromiseRow> PromiseRepository::ofGuest(const Uuid &guest) const
{
    Statement query(m_connection,
        PROMISE_ROW " WHERE p.subject_id IN " LOBBY_RECORDS_OF_GUEST " AND p.present = 1"
                    " ORDER BY p.made_at DESC, p.id");
    query.bind(":guest", guest);
    return rowsOf(query);
}

QList<PromiseRow> PromiseRepository::ofCase(const Uuid &complaint) const
{
    Statement query(m_connection,
        PROMISE_ROW " WHERE p.complaint_id = :complaint"
                    " AND p.present = 1 ORDER BY p.made_at, p.id");
    query.bind(":complaint", complaint);
    return rowsOf(query);
}

Given PromiseRepository::givenTo(const Uuid &guest, const QString &currency, qint64 sinceMs) const
{
    Statement query(m_connection,
        "SELECT count(*), coalesce(sum(p.amount), 0) FROM promise p WHERE p.subject_id "
        "IN " LOBBY_RECORDS_OF_GUEST " AND" COUNTS);
    query.bind(":guest", guest).bind(":currency", currency).bind(":since", sinceMs).step();
    return {static_cast<int>(query.integer(0)), query.integer(1)};
}

LikeGifts PromiseRepository::likeCase(
    const Uuid &complaint, const QString &currency, qint64 sinceMs) const
{
    Statement query(m_connection, kLikeCase);
    query.bind(":complaint", complaint).bind(":currency", currency).bind(":since", sinceMs);
    return giftsIn(query);
}

LikeGifts PromiseRepository::likeKind(
    const Uuid &branch, PromiseKind kind, const QString &currency, qint64 sinceMs) const
{
    Statement query(m_connection, kLikeKind);
    query.bind(":branch", branch)
        .bind(":kind", QString(codeOf(kind)))
        .bind(":currency", currency)
        .bind(":since", sinceMs);
    return giftsIn(query);
}

AuthorityLimits PromiseRepository::limitsOf(const Uuid &branch) const
{
    Statement query(m_connection,
        "SELECT currency, receptionist, clerk, supervisor, manager FROM authority_limit"
        " WHERE id = :id AND present = 1");
    if (!query.bind(":id", limitsId(branch)).step() || query.text(0).isEmpty())
        return usualLimits();
    AuthorityLimits limits {query.text(0), {}};
    for (size_t i = 0; i < kLimitedRoles.size(); ++i)
        limits.most[kLimitedRoles.at(i)] = query.integer(int(i) + 1);
    return limits;
}

Uuid PromiseRepository::reminderIdOf(const Uuid &promise)
{
    return Uuid::named("promise_reminder", promise.toBytes());
}

QList<sync::Intent> PromiseRepository::makingOf(const Promise &promise)
{
    sync::Fields fields {{Row::SubjectId, promise.subject.toBytes()},
        {Row::BranchId, promise.branch.toBytes()}, {Row::Kind, QString(codeOf(promise.kind))},
        {Row::Text, promise.text}, {Row::MadeBy, promise.madeBy.toBytes()},
        {Row::MadeAt, promise.madeAt}, {Row::DueAt, promise.dueAt},
        {Row::WorkingDays,
            promise.workingDays > 0 ? sync::Value(qint64(promise.workingDays)) : sync::Value()}};
    if (promise.amount) {
        fields[Row::Amount] = *promise.amount;
        fields[Row::Currency] = promise.currency;
    }
    if (!promise.complaint.isNull())
        fields[Row::ComplaintId] = promise.complaint.toBytes();
    if (!promise.approvedBy.isNull())
        fields[Row::ApprovedBy] = promise.approvedBy.toBytes();
    return {{sync::OpKind::Add, Row::kTable, promise.id, std::move(fields)},
        ReminderRepository::creationOf(reminderOf(promise))};
}

sync::Intent PromiseRepository::endingOf(const Promise &promise)
{
    const bool isOpen = promise.outcome == PromiseOutcome::Open;
    return {sync::OpKind::Set, Row::kTable, promise.id,
        {{Row::Outcome, isOpen ? sync::Value() : sync::Value(QString(codeOf(promise.outcome)))},
            {Row::EndedAt, sync::orNothing(promise.endedAt)},
            {Row::EndedBy, sync::orNothing(promise.endedBy)},
            {Row::Proof, sync::orNothing(promise.proof)}}};
}

QList<sync::Intent> PromiseRepository::remindingOf(const Promise &promise) const
{
    const auto before = ReminderRepository(m_connection).load(reminderOf(promise).id);
    if (!before)
        return {};
    Reminder after = *before;
    after.doneAt = promise.endedAt;
    after.doneBy = promise.endedBy;
    after.result = promise.proof;
    const auto change = ReminderRepository::changeOf(*before, after);
    return change ? QList<sync::Intent> {*change} : QList<sync::Intent>();
}

sync::Intent PromiseRepository::savingOf(const Uuid &branch, const AuthorityLimits &limits) const
{
    sync::Fields fields {{Limit::Currency, limits.currency}};
    for (size_t i = 0; i < kLimitedRoles.size(); ++i) {
        const auto limit = limits.most.find(kLimitedRoles.at(i));
        fields[kLimitFields.at(i)] = limit == limits.most.end() ? qint64 {0} : limit->second;
    }
    Statement known(m_connection, "SELECT 1 FROM authority_limit WHERE id = :id AND present = 1");
    if (known.bind(":id", limitsId(branch)).step())
        return {sync::OpKind::Set, Limit::kTable, limitsId(branch), std::move(fields)};
    fields[Limit::BranchId] = branch.toBytes();
    return {sync::OpKind::Create, Limit::kTable, limitsId(branch), std::move(fields)};
}

} // namespace lobby::promises
