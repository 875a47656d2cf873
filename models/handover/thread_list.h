#pragma once

#include "models/handover/handover.h"
#include "models/store/engine/connection.h"

#include <QHash>

namespace lobby::handover {

/// Whose threads, and as of when.
struct ThreadWish
{
    Uuid branch;
    Uuid from; ///< the member who leaves
    Uuid to = {}; ///< who takes over, if it is known: his own cases are no news to him
    qint64 nowMs = 0;
};

/// What the next shift must hear of: cases by what is due first, then promises, reminders, alerts.
/// On a store thread; throws store::SqlError.
[[nodiscard]] QList<Thread> openThreads(store::Connection &connection, const ThreadWish &wish);
/// How many open threads each member holds: cases, promises, and reminders that are due within a
/// day. Alerts and what is nobody's are not counted.
[[nodiscard]] QHash<Uuid, int> threadsHeld(
    store::Connection &connection, const Uuid &branch, qint64 nowMs);
/// As it is now, open or not; without words when it has been erased.
[[nodiscard]] Thread threadOf(store::Connection &connection, const ThreadKey &key);
/// None: it is nobody's, or erased.
[[nodiscard]] QString memberName(store::Connection &connection, const Uuid &member);

} // namespace lobby::handover
