#pragma once

#include "models/sync/replication/hub_store.h"

namespace lobby::conflicts {

/// Why the server does not take the op: its author is known, and had no right to it when he did it.
/// Empty when he had, or when nobody can say: an author whose row has not come yet, the program
/// itself, roles that have changed since.
QString objectionTo(const sync::HubStore &store, const sync::Op &op);

} // namespace lobby::conflicts
