#include "models/quality/reviews/reviews.h"

#include "models/guests/guest_rows.h"
#include "models/guests/values/clean_text.h"
#include "models/quality/reviews/review_repository.h"
#include "models/quality/verification/verification_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

namespace lobby::quality {

using access::Permission;
using store::Connection;
using store::Statement;
using Intents = QList<sync::Intent>;

namespace {

QString reviewerName(Connection &connection, const Uuid &member)
{
    Statement query(connection, "SELECT name FROM staff WHERE id = :id");
    return query.bind(":id", member).step() ? query.text(0) : QString();
}

ReviewFile fileOf(Connection &connection, const Review &review)
{
    ReviewFile file {review, reviewerName(connection, review.assignedTo),
        reviewerName(connection, review.signedBy), {}};
    const ReviewFindings findings = ReviewRepository(connection).findings(review.id);
    for (const Uuid &guest : review.guests) {
        ReviewLine line {guest, {}, {}};
        Statement query(connection,
            "SELECT " LOBBY_GUEST_NAME_COLUMNS " FROM guest g WHERE g.id = :id AND g.present = 1");
        if (query.bind(":id", guest).step())
            line.name = guests::readGuestName(query, 0).listForm();
        if (const auto found = findings.constFind(guest); found != findings.cend())
            line.outcome = *found;
        file.lines.append(line);
    }
    return file;
}

/// The review, if this member may go on with it.
Result<Review> openFor(Connection &connection, const Uuid &id, const Uuid &member)
{
    const std::optional<Review> review = ReviewRepository(connection).load(id);
    if (!review)
        return Error {Error::Code::NotFound, {}, QStringLiteral("review")};
    if (review->isSigned())
        return Error {Error::Code::Conflict, {}, QStringLiteral("review")};
    if (review->assignedTo != member)
        return Error {Error::Code::NotAllowed, {}, QStringLiteral("member")};
    return *review;
}

} // namespace

int ReviewFile::done() const
{
    return int(std::ranges::count_if(lines, [](const ReviewLine &line) {
        return line.outcome.has_value() || line.name.isEmpty(); // who is not there any more
    }));
}

bool Reviews::mayDraw() const
{
    return m_authoriser.may(Permission::ReportView) && m_authoriser.may(Permission::GuestEdit);
}

Uuid Reviews::member() const
{
    const auto session = m_authoriser.session();
    return session ? session->staffId : Uuid();
}

QFuture<Result<Uuid>> Reviews::draw(int count, const Uuid &member, const QString &task)
{
    if (const auto error = m_authoriser.refusal(Permission::ReportView))
        return refusedWith<Uuid>(*error);
    if (count < 1 || count > kMostDrawn)
        return refusedWith<Uuid>({Error::Code::Invalid, {}, QStringLiteral("count")});
    const Uuid branch = m_authoriser.session()->branch;
    Review review;
    review.branch = branch;
    review.week = weekOf(m_database.clock().today());
    review.id = reviewId(branch, review.week);
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, review.id);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    review.assignedTo = member;
    review.madeBy = leave->actor();
    review.madeAtMs = m_database.clock().nowMs();
    auto plan = [review, count, task](Connection &connection) mutable -> Result<Intents> {
        const ReviewRepository repository(connection);
        if (repository.load(review.id))
            return Error {Error::Code::Conflict, {}, QStringLiteral("review")};
        review.guests
            = drawnByLot(repository.candidates(review.branch), review.branch, review.week, count);
        if (review.guests.isEmpty())
            return Error {Error::Code::NotFound, {}, QStringLiteral("guest")};
        return Intents {
            ReviewRepository::creationOf(review), ReviewRepository::taskOf(review, task)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)),
        std::make_shared<Uuid>(review.id));
}

QFuture<Result<QList<ReviewFile>>> Reviews::all() const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<ReviewFile>>(*error);
    return m_database.read([branch = m_authoriser.session()->branch](Connection &connection) {
        QList<ReviewFile> files;
        const QList<Review> reviews = ReviewRepository(connection).ofBranch(branch, kShown);
        for (const Review &review : reviews)
            files.append(fileOf(connection, review));
        return files;
    });
}

QFuture<Result<ReviewFile>> Reviews::load(const Uuid &review) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<ReviewFile>(*error);
    return m_database.read([review](Connection &connection) -> Result<ReviewFile> {
        const std::optional<Review> found = ReviewRepository(connection).load(review);
        if (!found)
            return Error {Error::Code::NotFound, {}, QStringLiteral("review")};
        return fileOf(connection, *found);
    });
}

QFuture<Result<QList<Reviewer>>> Reviews::reviewers() const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<Reviewer>>(*error);
    return m_database.read([](Connection &connection) {
        QList<Reviewer> reviewers;
        Statement query(connection,
            "SELECT id, name FROM staff WHERE present = 1 AND archived = 0"
            " AND coalesce(active, 1) = 1 ORDER BY name, id");
        while (query.step())
            reviewers.append({query.uuid(0), query.text(1)});
        return reviewers;
    });
}

QFuture<Result<Done>> Reviews::find(
    const Uuid &review, const Uuid &guest, Verification::Outcome outcome, const QString &reason)
{
    const QString said = guests::cleanLine(reason);
    if (outcome == Verification::Outcome::False && said.isEmpty())
        return refusedWith<Done>({Error::Code::Invalid, {}, QStringLiteral("reason")});
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, guest);
    if (!leave)
        return refusedWith<Done>(leave.error());
    Verification word;
    word.guest = guest;
    word.outcome = outcome;
    word.method = Verification::Method::Review;
    word.reason = said;
    word.review = review;
    word.staff = leave->actor();
    word.atMs = m_database.clock().nowMs();
    auto plan = [word](Connection &connection) -> Result<Intents> {
        const Result<Review> open = openFor(connection, word.review, word.staff);
        if (!open)
            return open.error();
        if (!open->guests.contains(word.guest))
            return Error {Error::Code::NotFound, {}, QStringLiteral("guest")};
        return Intents {verificationEntry(word)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Done>> Reviews::sign(const Uuid &review, const QString &note)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, review);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [review, note = guests::cleanText(note), member = leave->actor(),
                    now = m_database.clock().nowMs()](Connection &connection) -> Result<Intents> {
        Result<Review> open = openFor(connection, review, member);
        if (!open)
            return open.error();
        if (!fileOf(connection, *open).isDone())
            return Error {Error::Code::Invalid, {}, QStringLiteral("records")};
        open->signedBy = member;
        open->signedAtMs = now;
        open->note = note;
        Intents intents {ReviewRepository::signatureOf(*open)};
        if (const auto task = ReviewRepository(connection).taskDone(*open))
            intents.append(*task);
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

} // namespace lobby::quality
