#pragma once

#include "models/guests/matching/guest_matching.h"
#include "models/quality/decisions/match_decision.h"

namespace lobby::quality {

/// What clerks decide about pairs of the queue. Futures finish on threads of the store. Any thread;
/// both arguments outlive this. Errors of every call: NotLoggedIn, NotAllowed, and what the store
/// answers.
class MatchDecisions
{
public:
    MatchDecisions(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// "Not the same person", or later: the newest decision counts. NotFound (a guest); Invalid for
    /// one guest twice, and for a moment that is over (subject: until_at).
    QFuture<Result<Done>> decide(const GuestPair &pair, Verdict verdict, qint64 untilMs = 0);
    /// The pair is offered again. NotFound.
    QFuture<Result<Done>> takeBack(const Uuid &first, const Uuid &second);
    /// All that stand, the newest first.
    [[nodiscard]] QFuture<Result<QList<MatchDecision>>> all() const;
    /// What is left of `found` to decide now.
    [[nodiscard]] QFuture<Result<std::vector<GuestPair>>> open(FoundPairs found) const;
    /// Who else is very likely this guest by what stands in the records, compared or not, and was
    /// not told apart from him; the likeliest first.
    [[nodiscard]] QFuture<Result<QList<guests::LikelyGuest>>> othersLike(
        const Uuid &guest, const guests::GuestMatching &matching) const;
    /// How many pairs were decided from that moment on, merged or not, by whomever.
    [[nodiscard]] QFuture<Result<int>> decidedSince(qint64 fromMs) const;

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::quality
