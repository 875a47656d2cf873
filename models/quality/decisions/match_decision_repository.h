#pragma once

#include "models/quality/decisions/match_decision.h"
#include "models/sync/op.h"

namespace lobby::quality {

/// Decisions as they are stored, a row for two records whose id follows from theirs. On a store
/// thread; throws store::SqlError.
class MatchDecisionRepository
{
public:
    explicit MatchDecisionRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those that stand, the newest first.
    [[nodiscard]] QList<MatchDecision> all() const;
    [[nodiscard]] Identities identities() const;
    [[nodiscard]] bool hasGuest(const Uuid &guest) const;
    [[nodiscard]] bool isDecided(const Uuid &first, const Uuid &second) const;
    [[nodiscard]] int decidedSince(qint64 fromMs) const;

    [[nodiscard]] static sync::Intent decided(const MatchDecision &decision);
    [[nodiscard]] static sync::Intent takenBack(const Uuid &first, const Uuid &second);

private:
    store::Connection &m_connection;
};

} // namespace lobby::quality
