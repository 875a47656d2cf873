#pragma once

#include "models/sync/entity_state.h"
#include "models/sync/lookup/lookup_keys.h"

#include <set>

namespace lobby::server {

/// Do both rows, of one table, say the same where they can be looked for by it?
[[nodiscard]] bool isFoundAlike(const sync::EntityState &a, const sync::EntityState &b);

/// By what a row of the product's tables can be looked for: a guest by his names with his birth
/// date, a telephone and an identity document by their numbers. None for other rows.
[[nodiscard]] std::set<sync::LookupKey> lookupKeysOf(const sync::EntityState &row);

} // namespace lobby::server
