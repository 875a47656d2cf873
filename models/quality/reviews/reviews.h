#pragma once

#include "models/access/session/authoriser.h"
#include "models/quality/reviews/review.h"
#include "models/store/database.h"

namespace lobby::quality {

/// One record of a review.
struct ReviewLine
{
    Uuid guest = {};
    QString name = {}; ///< empty: this desk does not have him any more
    std::optional<Verification::Outcome> outcome = {}; ///< none: not looked at yet
};

/// A review with what became of it.
struct ReviewFile
{
    Review review = {};
    QString assignedTo = {}; ///< names
    QString signedBy = {};
    QList<ReviewLine> lines = {}; ///< in the order of the lot

    [[nodiscard]] int done() const;
    [[nodiscard]] bool isDone() const { return done() == int(lines.size()); }
};

/// Whom a review can be given to.
struct Reviewer
{
    Uuid id = {};
    QString name = {};
};

/// Reviews of the branch where the desk stands. Futures finish on threads of the store. Any thread;
/// both arguments outlive this. Errors of every call: NotLoggedIn, NotAllowed, and what the store
/// answers.
class Reviews
{
public:
    static constexpr int kShown = 12; ///< reviews of a branch
    static constexpr int kMostDrawn = 100;

    Reviews(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// Draws `count` records for the week of today and gives them to a member, with a task that
    /// says `task`. Conflict (subject "review"): it was drawn already; NotFound (subject "guest"):
    /// there is nobody to draw; Invalid (subject "count").
    QFuture<Result<Uuid>> draw(int count, const Uuid &member, const QString &task);
    /// Those of the last weeks, the newest first.
    [[nodiscard]] QFuture<Result<QList<ReviewFile>>> all() const;
    /// NotFound.
    [[nodiscard]] QFuture<Result<ReviewFile>> load(const Uuid &review) const;
    /// What was found of one record. False needs a reason: Invalid (subject "reason"). NotFound;
    /// NotAllowed (subject "member") for anybody but whom it was given to; Conflict once signed.
    QFuture<Result<Done>> find(const Uuid &review, const Uuid &guest, Verification::Outcome outcome,
        const QString &reason = {});
    /// Signs for all of it. Invalid (subject "records") while one was not looked at. NotFound,
    /// NotAllowed and Conflict as with find().
    QFuture<Result<Done>> sign(const Uuid &review, const QString &note);

    /// Who works here, by name.
    [[nodiscard]] QFuture<Result<QList<Reviewer>>> reviewers() const;
    [[nodiscard]] bool mayDraw() const;
    [[nodiscard]] Uuid member() const;

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::quality
