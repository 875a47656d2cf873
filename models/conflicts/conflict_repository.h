#pragma once

#include "models/conflicts/conflict.h"
#include "models/store/engine/connection.h"

namespace lobby::conflicts {

/// Those that nobody has decided and that still hold, oldest first, at most `limit`. Throws
/// SqlError.
[[nodiscard]] QList<Conflict> openConflicts(store::Connection &connection, int limit);

/// What must be asked of the store so that it is as somebody decided. Ops of one transaction.
[[nodiscard]] Result<QList<sync::Intent>> intentsOf(store::Connection &connection, const Uuid &id,
    Decision decision, const Uuid &staff, qint64 nowMs);

} // namespace lobby::conflicts
