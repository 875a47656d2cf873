#pragma once

#include "models/quality/decisions/match_decision.h"

#include <QSet>

namespace lobby::quality {

/// Two records of whom the search for duplicates is nearly sure, before anybody has decided.
struct LikelyPair
{
    Uuid first = {};
    Uuid second = {};
};

/// Guests who are very likely somebody else in the lists: of each cluster of pairs all but the one
/// with the lowest id, so that a person counts once however often he was recorded. Pairs that were
/// told apart do not connect; records that are one already are one. Pure.
[[nodiscard]] QSet<Uuid> doublesAmong(const QList<LikelyPair> &pairs,
    const QList<MatchDecision> &decisions, const Identities &identities);

} // namespace lobby::quality
