#pragma once

#include "models/sync/entity_state.h"

namespace lobby::sync {

/// A row with all its stamps as CBOR: [table, id, erased, {field: value}, stamps].
QByteArray encodeState(const EntityState &state);
/// Invalid on anything else, whatever the bytes.
Result<EntityState> decodeState(QByteArrayView bytes);
/// What a Restore carries.
Result<EntityState> wholeStateOf(const Intent &op);

} // namespace lobby::sync
