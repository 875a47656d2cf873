#pragma once

#include "models/sync/entity_state.h"

namespace lobby::sync {

/// The merge metadata of a row as bytes, for its `stamps` column: which stamp each field has,
/// grouped by stamp, because most fields of a row were written together (20 bytes for a new guest
/// instead of 14 a field).
QByteArray encodeStamps(const EntityState &state);
/// Puts the stamps back into `state`, whose field values are already there; a field that the
/// vector names and `state` lacks is added empty. Invalid on damaged bytes.
Result<Done> decodeStamps(QByteArrayView bytes, EntityState &state);

/// Fields that this version does not know, for the `ext` column: kept and sent on untouched, so
/// that an older program cannot destroy what a newer one wrote. Empty when there are none.
QByteArray encodeUnknownFields(const TableDescription &table, const EntityState &state);
Result<Done> decodeUnknownFields(QByteArrayView bytes, EntityState &state);

} // namespace lobby::sync
