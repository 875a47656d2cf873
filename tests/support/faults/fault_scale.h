#pragma once

#include <QByteArray>

#include <algorithm>

namespace lobby::tests {

/// How much larger than in CI a fault test runs: LOBBY_FAULT_SCALE, 1 without.
inline int faultScale()
{
    return std::max(1, qEnvironmentVariableIntValue("LOBBY_FAULT_SCALE"));
}

/// Seed of a fault test's PRNG: LOBBY_FAULT_SEED, or always the same one.
inline quint64 faultSeed()
{
    const QByteArray seed = qgetenv("LOBBY_FAULT_SEED");
    return seed.isEmpty() ? 20250514 : seed.toULongLong();
}

} // namespace lobby::tests
