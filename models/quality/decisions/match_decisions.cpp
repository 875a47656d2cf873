#include "models/quality/decisions/match_decisions.h"

#include "models/quality/decisions/match_decision_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <cmath>

namespace lobby::quality {

using access::Permission;
using store::Connection;
using Repository = MatchDecisionRepository;

QFuture<Result<Done>> MatchDecisions::decide(const GuestPair &pair, Verdict verdict, qint64 untilMs)
{
    const qint64 now = m_database.clock().nowMs();
    if (pair.first == pair.second)
        return refusedWith<Done>({Error::Code::Invalid, {}, QStringLiteral("other_id")});
    if (verdict == Verdict::Later && untilMs <= now)
        return refusedWith<Done>({Error::Code::Invalid, {}, QStringLiteral("until_at")});
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestMerge, pair.first);
    if (!leave)
        return refusedWith<Done>(leave.error());
    const MatchDecision decision {std::min(pair.first, pair.second),
        std::max(pair.first, pair.second), verdict, untilMs,
        static_cast<int>(std::lround(pair.probability * 1000)), leave->actor(), now};
    auto plan = [decision](Connection &connection) -> Result<QList<sync::Intent>> {
        const Repository repository(connection);
        if (!repository.hasGuest(decision.first) || !repository.hasGuest(decision.second))
            return Error {Error::Code::NotFound, {}, QStringLiteral("guest")};
        return QList<sync::Intent> {Repository::decided(decision)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Done>> MatchDecisions::takeBack(const Uuid &first, const Uuid &second)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestMerge, first);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [first, second](Connection &connection) -> Result<QList<sync::Intent>> {
        if (!Repository(connection).isDecided(first, second))
            return Error {Error::Code::NotFound};
        return QList<sync::Intent> {Repository::takenBack(first, second)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<QList<MatchDecision>>> MatchDecisions::all() const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestMerge))
        return refusedWith<QList<MatchDecision>>(*error);
    return m_database.read([](Connection &connection) { return Repository(connection).all(); });
}

QFuture<Result<std::vector<GuestPair>>> MatchDecisions::open(FoundPairs found) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestMerge))
        return refusedWith<std::vector<GuestPair>>(*error);
    const qint64 now = m_database.clock().nowMs();
    return m_database.read([pairs = std::move(found.pairs), now](Connection &connection) {
        const Repository repository(connection);
        return undecided(pairs, repository.all(), repository.identities(), now);
    });
}

QFuture<Result<QList<guests::LikelyGuest>>> MatchDecisions::othersLike(
    const Uuid &guest, const guests::GuestMatching &matching) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestMerge))
        return refusedWith<QList<guests::LikelyGuest>>(*error);
    const qint64 now = m_database.clock().nowMs();
    return m_database.read([&matching, guest, now](Connection &connection) {
        QList<guests::LikelyGuest> others = matching.othersLike(connection, guest);
        const Repository repository(connection);
        const QList<MatchDecision> decisions = repository.all();
        const Identities identities = repository.identities();
        others.removeIf([&](const guests::LikelyGuest &other) {
            const GuestPair pair {guest, other.guest.guest, 0, Band::VeryLikely, {}, {}};
            return !other.isVeryLikely() || undecided({pair}, decisions, identities, now).empty();
        });
        return others;
    });
}

QFuture<Result<int>> MatchDecisions::decidedSince(qint64 fromMs) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestMerge))
        return refusedWith<int>(*error);
    return m_database.read(
        [fromMs](Connection &connection) { return Repository(connection).decidedSince(fromMs); });
}

} // namespace lobby::quality
