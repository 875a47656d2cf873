#include "models/quality/decisions/match_decision_repository.h"

#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::quality {

using store::Statement;
using DecisionRow = schema::MatchPair;

namespace {

Uuid pairId(const Uuid &first, const Uuid &second)
{
    return Uuid::named(
        "match_pair", std::min(first, second).toBytes() + std::max(first, second).toBytes());
}

} // namespace

QList<MatchDecision> MatchDecisionRepository::all() const
{
    QList<MatchDecision> decisions;
    Statement query(m_connection,
        "SELECT guest_id, other_id, decision, until_at, score, decided_by, decided_at"
        " FROM match_pair WHERE present = 1 AND decision IS NOT NULL"
        " ORDER BY decided_at DESC, id");
    while (query.step()) {
        const std::optional<Verdict> verdict = verdictNamed(query.text(2));
        if (!verdict)
            continue;
        decisions.append({query.uuid(0), query.uuid(1), *verdict, query.integer(3),
            static_cast<int>(query.integer(4)), query.uuid(5), query.integer(6)});
    }
    return decisions;
}

Identities MatchDecisionRepository::identities() const
{
    Identities identities;
    Statement query(m_connection, "SELECT record_id, guest_id FROM guest_identity");
    while (query.step())
        identities.insert(query.uuid(0), query.uuid(1));
    return identities;
}

bool MatchDecisionRepository::hasGuest(const Uuid &guest) const
{
    Statement query(m_connection, "SELECT 1 FROM guest WHERE id = :id AND present = 1");
    return query.bind(":id", guest).step();
}

bool MatchDecisionRepository::isDecided(const Uuid &first, const Uuid &second) const
{
    Statement query(m_connection,
        "SELECT 1 FROM match_pair WHERE id = :id AND present = 1 AND decision IS NOT NULL");
    return query.bind(":id", pairId(first, second)).step();
}

int MatchDecisionRepository::decidedSince(qint64 fromMs) const
{
    Statement query(m_connection,
        "SELECT (SELECT count(*) FROM match_pair WHERE present = 1 AND decision IS NOT NULL"
        " AND decided_at >= :from)"
        " + (SELECT count(*) FROM identity_merge AS m WHERE m.present = 1 AND m.kind = 'merged'"
        " AND m.at >= :from AND NOT EXISTS (SELECT 1 FROM identity_merge AS p"
        " WHERE p.about_id = m.id AND p.kind = 'parted' AND p.present = 1))");
    query.bind(":from", fromMs).step();
    return static_cast<int>(query.integer(0));
}

sync::Intent MatchDecisionRepository::decided(const MatchDecision &decision)
{
    const qint64 until = decision.verdict == Verdict::Later ? decision.untilMs : 0;
    return {sync::OpKind::Add, DecisionRow::kTable, pairId(decision.first, decision.second),
        {{DecisionRow::GuestId, std::min(decision.first, decision.second).toBytes()},
            {DecisionRow::OtherId, std::max(decision.first, decision.second).toBytes()},
            {DecisionRow::Decision, QString(verdictCode(decision.verdict))},
            {DecisionRow::UntilAt, until ? sync::Value(until) : sync::Value()},
            {DecisionRow::Score, qint64(decision.score)},
            {DecisionRow::DecidedBy, sync::orNothing(decision.staff)},
            {DecisionRow::DecidedAt, decision.atMs}}};
}

sync::Intent MatchDecisionRepository::takenBack(const Uuid &first, const Uuid &second)
{
    // One field of the composite: the others go with it.
    return {sync::OpKind::Set, DecisionRow::kTable, pairId(first, second),
        {{DecisionRow::Decision, sync::Value()}}};
}

} // namespace lobby::quality
