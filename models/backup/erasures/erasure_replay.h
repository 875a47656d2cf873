#pragma once

#include "models/access/vault/vault.h"

namespace lobby::backup {

/// A database that was restored beside the open vault `live` that it once was: brings it to the
/// tables of today, erases in it what `live` knows to be erased and it does not (who was forgotten
/// must not come back by a backup), and notes in its audit that it was restored, by `actor`. Nobody
/// has it open. How many things were erased. Blocks; errors as of opening, DiskFull, Unavailable.
Result<int> replayErasures(
    access::Vault &live, const access::ProfileFolder &restored, const Uuid &vaultId);

} // namespace lobby::backup
