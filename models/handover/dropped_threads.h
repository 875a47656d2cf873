#pragma once

#include "models/handover/handover.h"
#include "models/store/engine/connection.h"

namespace lobby::handover {

/// Threads that a finished handover let fall: open when it was finished, then of the member who
/// left or nobody's, and without a line in it. Reckoned from the features' own rows and from what
/// other handovers moved, never from what this one says of itself. Alerts have no owner and cannot
/// fall; of reminders those count that are still open, and nobody has moved since.
/// On a store thread; throws store::SqlError.
[[nodiscard]] QList<ThreadKey> droppedIn(store::Connection &connection, const Handover &handover);

} // namespace lobby::handover
