#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/value.h"

namespace lobby::store {

/// The table "meta" of a vault: what it and its desk keep of themselves under a name. Local, never
/// sent. All of them throw SqlError.

/// Null without such a name.
[[nodiscard]] sync::Value metaValue(Connection &connection, const char *name);
/// On the writer thread, as the next.
void setMeta(Connection &connection, const char *name, const sync::Value &value);
void removeMeta(Connection &connection, const char *name);

/// The number that the server gave to this desk; 1 until then.
[[nodiscard]] quint32 deviceNumber(Connection &connection);

} // namespace lobby::store
