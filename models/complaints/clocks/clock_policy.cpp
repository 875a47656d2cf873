#include "models/complaints/clocks/clock_policy.h"

#include <algorithm>

namespace lobby::complaints {

using namespace std::chrono_literals;

namespace {

// Received, nature, response, investigation, proposal, execution, call-back.
const std::array<TimeLimits, kLeastSeverity> kLimits = {{
    {{0min, 30min, 1h, 4h, 4h, 8h, 24h}, 3},
    {{0min, 1h, 4h, 8h, 8h, 16h, 24h}, 5},
    {{0min, 2h, 8h, 16h, 16h, 24h, 40h}, 7},
    {{0min, 4h, 8h, 24h, 24h, 40h, 40h}, 15},
}};

} // namespace

const TimeLimits &limitsFor(int severity)
{
    return kLimits[size_t(std::clamp(severity, kWorstSeverity, kLeastSeverity) - kWorstSeverity)];
}

} // namespace lobby::complaints
