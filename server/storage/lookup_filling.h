#pragma once

#include "server/storage/storage.h"

namespace lobby::server {

/// Makes known to the lookup what guests are found by who were made or changed since, some hundreds
/// in a transaction: pushes leave it for later, because many keys at a time cost far less.
Result<Done> fillLookup(Storage &storage, Organisation organisation);

} // namespace lobby::server
