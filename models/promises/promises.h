#pragma once

#include "models/promises/promise_repository.h"
#include "models/store/database.h"

namespace lobby::promises {

/// Which promises a list shows.
enum class PromiseList { Open, Mine, Ended };

/// What a clerk should know before he gives something away.
struct Weighed
{
    Given guest; ///< what the guest had in the last year
    LikeGifts like; ///< what like cases had in the last year
    qint64 limit = 0; ///< of whoever is logged in, minor units

    friend bool operator==(const Weighed &, const Weighed &) = default;
};

/// Promises of the branch where the desk stands, as screens use them: authorise, audit, act. Any
/// thread; both arguments outlive this.
///
/// A promise is never deleted: it is kept, with a proof, or withdrawn, with a reason. Whoever made
/// it is reminded when it is due, in the same commit.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class Promises
{
public:
    Promises(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// Its id is kept when it has one, so that another member can give his word for it before it is
    /// made; branch, maker and moment are given here, and without a subject the branch as that.
    /// Invalid (subject: the field) as problemOf() says; NotFound for a guest who is not there;
    /// NotAllowed (subject "limit") as answerableFor().
    QFuture<Result<Uuid>> make(
        Promise promise, const std::optional<access::Vouched> &word = std::nullopt);
    /// It was delivered; `proof` says how that is known. Invalid ("proof") without one, NotFound,
    /// Conflict when it has ended.
    QFuture<Result<Done>> keep(const Uuid &promise, const QString &proof);
    /// Not delivered, and why. As keep().
    QFuture<Result<Done>> withdraw(const Uuid &promise, const QString &reason);
    /// Takes the latest keep() or withdraw() back. NotFound.
    QFuture<Result<Done>> reopen(const Uuid &promise);

    [[nodiscard]] QFuture<Result<QList<PromiseRow>>> list(PromiseList list) const;
    [[nodiscard]] QFuture<Result<QList<PromiseRow>>> ofGuest(const Uuid &guest) const;
    [[nodiscard]] QFuture<Result<QList<PromiseRow>>> ofCase(const Uuid &complaint) const;
    [[nodiscard]] QFuture<Result<Weighed>> weigh(const Promise &promise) const;

    [[nodiscard]] bool may() const { return m_authoriser.may(access::Permission::FollowupEdit); }
    [[nodiscard]] const Clock &clock() const { return m_database.clock(); }

private:
    QFuture<Result<Done>> end(const Uuid &promise, PromiseOutcome outcome, const QString &proof);
    template <typename Ask>
    auto ask(Ask ask) const;

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::promises
