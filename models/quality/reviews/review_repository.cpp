#include "models/quality/reviews/review_repository.h"

#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include "schema/schema.h"

namespace lobby::quality {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Statement;
using ReviewRow = schema::Review;

namespace {

#define LOBBY_REVIEW_COLUMNS                                                                       \
    "id, branch_id, starts_on, assigned_to, records, made_by, made_at, signed_by, signed_at,"      \
    " signed_note"

Review readReview(const Statement &row)
{
    return {row.uuid(0), row.uuid(1), QDate::fromString(row.text(2), Qt::ISODate), row.uuid(3),
        guestsOf(row.text(4)), row.uuid(5), row.integer(6), row.uuid(7), row.integer(8),
        row.text(9)};
}

Uuid taskId(const Review &review)
{
    return Uuid::named("review_task", review.id.toBytes());
}

} // namespace

QList<Review> ReviewRepository::ofBranch(const Uuid &branch, int most) const
{
    QList<Review> reviews;
    Statement query(m_connection,
        "SELECT " LOBBY_REVIEW_COLUMNS " FROM review WHERE branch_id = :branch AND present = 1"
        " AND archived = 0 ORDER BY starts_on DESC LIMIT :most");
    query.bind(":branch", branch).bind(":most", qint64(most));
    while (query.step())
        reviews.append(readReview(query));
    return reviews;
}

std::optional<Review> ReviewRepository::load(const Uuid &id) const
{
    Statement query(
        m_connection, "SELECT " LOBBY_REVIEW_COLUMNS " FROM review WHERE id = :id AND present = 1");
    return query.bind(":id", id).step() ? std::optional(readReview(query)) : std::nullopt;
}

ReviewFindings ReviewRepository::findings(const Uuid &review) const
{
    ReviewFindings findings;
    Statement query(m_connection,
        "SELECT guest_id, outcome FROM verification WHERE review_id = :review AND present = 1"
        " ORDER BY at, id");
    query.bind(":review", review);
    while (query.step()) {
        if (const auto outcome = outcomeNamed(query.text(1)))
            findings.insert(query.uuid(0), *outcome);
    }
    return findings;
}

QList<Uuid> ReviewRepository::candidates(const Uuid &branch) const
{
    QList<Uuid> guests;
    Statement query(m_connection,
        "SELECT g.id FROM guest g WHERE g.present = 1 AND g.archived = 0"
        " AND NOT EXISTS (SELECT 1 FROM guest_identity i"
        "  WHERE i.record_id = g.id AND i.guest_id <> g.id)"
        " AND (g.registered_branch_id = :branch OR g.id IN"
        "  (SELECT guest_id FROM stay WHERE branch_id = :branch AND present = 1 AND archived = "
        "0))");
    query.bind(":branch", branch);
    while (query.step())
        guests.append(query.uuid(0));
    return guests;
}

sync::Intent ReviewRepository::creationOf(const Review &review)
{
    return {sync::OpKind::Create, ReviewRow::kTable, review.id,
        {{ReviewRow::BranchId, review.branch.toBytes()},
            {ReviewRow::StartsOn, review.week.toString(Qt::ISODate)},
            {ReviewRow::AssignedTo, review.assignedTo.toBytes()},
            {ReviewRow::Records, guestsText(review.guests)},
            {ReviewRow::MadeBy, review.madeBy.toBytes()}, {ReviewRow::MadeAt, review.madeAtMs}}};
}

sync::Intent ReviewRepository::signatureOf(const Review &review)
{
    return {sync::OpKind::Set, ReviewRow::kTable, review.id,
        {{ReviewRow::SignedBy, review.signedBy.toBytes()}, {ReviewRow::SignedAt, review.signedAtMs},
            {ReviewRow::SignedNote, sync::orNothing(review.note)}}};
}

sync::Intent ReviewRepository::taskOf(const Review &review, const QString &task)
{
    using Task = schema::Reminder;
    return {sync::OpKind::Add, Task::kTable, taskId(review),
        {{Task::SubjectId, review.branch.toBytes()}, {Task::BranchId, review.branch.toBytes()},
            {Task::Kind, u"memo"_s}, {Task::Title, task}, {Task::AboutKind, u"review"_s},
            {Task::AboutId, review.id.toBytes()},
            {Task::BaseDate,
                QDateTime::fromMSecsSinceEpoch(review.madeAtMs).date().toString(Qt::ISODate)},
            {Task::LeadDays, qint64(0)}, {Task::NextAt, review.madeAtMs},
            {Task::OwnerId, review.assignedTo.toBytes()}}};
}

std::optional<sync::Intent> ReviewRepository::taskDone(const Review &review) const
{
    using Task = schema::Reminder;
    Statement open(
        m_connection, "SELECT 1 FROM reminder WHERE id = :id AND present = 1 AND done_at IS NULL");
    if (!open.bind(":id", taskId(review)).step())
        return std::nullopt;
    return sync::Intent {sync::OpKind::Set, Task::kTable, taskId(review),
        {{Task::DoneAt, review.signedAtMs}, {Task::DoneBy, review.signedBy.toBytes()}}};
}

} // namespace lobby::quality
