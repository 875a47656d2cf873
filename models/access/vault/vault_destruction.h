#pragma once

#include "models/access/vault/profile_folder.h"
#include "models/support/result.h"

namespace lobby::access {

/// Makes a closed vault unreadable for ever: its keys are overwritten and removed first, then the
/// database that nobody can open any more. For a desk that was reported lost, on its server's word
/// alone; never an answer to an error. Unavailable when a file cannot be removed: to be tried
/// again, the keys are gone by then if they could be.
Result<Done> destroyVault(const ProfileFolder &folder);

} // namespace lobby::access
