#pragma once

#include <QString>

namespace lobby::sim {

class World;

/// Prints what the streams, the desks and the server hold of the row that a failure names.
void explain(const World &world, const QString &broken);

} // namespace lobby::sim
