#pragma once

#include "models/sync/entity_state.h"

namespace lobby::sync {

/// A guarded field that was overwritten without its author having seen the value that was there.
struct Overwrite
{
    quint16 field = 0;
    Register winner;
    Register loser;
};

struct MergeOutcome
{
    bool changed = false; ///< the state is another one than before
    QList<Overwrite> overwrites;
};

/// The smallest state in which `op` has happened: merging an op is joining its delta.
EntityState deltaOf(const TableDescription &table, const Op &op);

/// The least state that contains both: commutative, associative, idempotent, for every field kind.
/// Both are of the same entity.
EntityState joined(const TableDescription &table, const EntityState &a, const EntityState &b);

/// Joins `op` into `state` and says what a clerk may want to know about it.
MergeOutcome merge(const TableDescription &table, EntityState &state, const Op &op);

/// Representative of a set of guests linked as the same person: the smallest id reachable over
/// the edges. Pure union-find; edges in any order, any number of times.
Uuid representative(const Uuid &of, const QList<std::pair<Uuid, Uuid>> &edges);

} // namespace lobby::sync
