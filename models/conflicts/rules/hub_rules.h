#pragma once

#include "models/sync/replication/hub.h"

namespace lobby::conflicts {

/// What no desk can enforce alone, as numbers that stand in rows of `sync_conflict`: never reused.
enum class SharedRule : quint16 {
    DocumentNumber = 1, ///< one document, two guests
    Room = 2, ///< one room, two stays in house
};

/// What a row holds that no other may hold, or none: the number of a document, a room of a branch
/// while somebody is in it.
std::optional<QByteArray> heldBy(SharedRule rule, const sync::EntityState &row);

/// What the server of this product watches: two guests with one document, two stays in one room,
/// values overwritten unseen, and what somebody did who may not.
const sync::HubRules &hubRules();

} // namespace lobby::conflicts
