#pragma once

#include <QString>

namespace lobby::sim {

class World;

/// The first invariant that does not hold, or nothing: of what must hold at any moment.
QString brokenWhileRunning(const World &world);
/// And of what must hold when everything has settled.
QString brokenAtRest(const World &world);

} // namespace lobby::sim
