#pragma once

namespace lobby::sim {

class World;
struct SimDesk;

/// Somebody at the desk does one thing, or head office does.
void actAsClerk(World &world, SimDesk &desk);

} // namespace lobby::sim
