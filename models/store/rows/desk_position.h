#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/replication/desk_store.h"

namespace lobby::store {

/// Where this desk stands in its talk with the server, as the database has it. Any connection.
sync::DeskPosition readPosition(Connection &connection);
/// Inside the writer's transaction.
void writePosition(Connection &connection, const sync::DeskPosition &position);

/// Was what this desk knew of its server lost with a damaged database? Then it must be enrolled
/// anew, and until then hears nothing. Any connection.
[[nodiscard]] bool hasLostServer(Connection &connection);
/// Inside the writer's transaction.
void setLostServer(Connection &connection, bool lost);

} // namespace lobby::store
