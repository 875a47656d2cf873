#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace lobby::app {

/// How long to wait after the n-th failure in a row (from 1): anything up to a bound that doubles,
/// so that a thousand desks that lost the server together do not come back together. Never gives
/// up. `chance` is from 0 to 1.
inline std::chrono::milliseconds retryDelay(int failures, double chance)
{
    using std::chrono::milliseconds;
    constexpr milliseconds kFirst {1000};
    constexpr milliseconds kLongest {300'000};
    constexpr int kMostDoublings = 9;
    const milliseconds bound
        = std::min(kLongest, kFirst * (1 << std::clamp(failures - 1, 0, kMostDoublings)));
    return milliseconds(static_cast<qint64>(static_cast<double>(bound.count()) * chance));
}

} // namespace lobby::app
