#pragma once

#include "models/sync/op.h"

#include <QString>

namespace lobby::sim {

class World;
struct SimDesk;

/// The first invariant that does not hold, or nothing: of what must hold at any moment, as far as
/// that desk is concerned.
QString brokenWhileRunning(const World &world, size_t desk);
/// And of what must hold when everything has settled.
QString brokenAtRest(const World &world);
/// What a clerk did must stand in the rows that he looks at next.
QString notVisibleAtOnce(const SimDesk &desk, const QList<sync::Op> &ops);

} // namespace lobby::sim
