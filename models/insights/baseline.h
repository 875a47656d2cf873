#pragma once

#include "models/insights/service_figures.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::insights {

// What a branch compares itself with, as it is stored: one row a branch, whose id follows from the
// branch's, so that two desks which freeze one first agree. On a store thread.

/// None: nobody froze one. Throws store::SqlError.
[[nodiscard]] std::optional<Baseline> readBaseline(
    store::Connection &connection, const Uuid &branch);
/// What puts it in the place of the one before. Throws store::SqlError.
[[nodiscard]] sync::Intent freezingOf(
    store::Connection &connection, const Uuid &branch, const Baseline &baseline);

} // namespace lobby::insights
