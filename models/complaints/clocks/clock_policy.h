#pragma once

#include "models/complaints/case/case_event.h"
#include "models/complaints/case/complaint.h"

#include <array>
#include <chrono>

namespace lobby::complaints {

/// How long cases of one severity may take, in working time.
struct TimeLimits
{
    std::array<std::chrono::minutes, kSteps> steps = {}; ///< from entering each
    int caseWorkdays = 0; ///< from receiving it

    friend bool operator==(const TimeLimits &, const TimeLimits &) = default;
};

/// The guest hears of progress within this many working days, however slight the case.
inline constexpr int kResponseWorkdays = 1;

/// The house's own limits. `severity` is 1 (the worst) to 4.
[[nodiscard]] const TimeLimits &limitsFor(int severity);

} // namespace lobby::complaints
