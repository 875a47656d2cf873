#pragma once

#include "models/access/keys/vault_keys.h"
#include "models/access/vault/profile_folder.h"
#include "models/backup/salvage/salvage_report.h"
#include "models/store/engine/backup.h"
#include "models/support/clock.h"

namespace lobby::backup {

/// Brings what can still be read of the profile `from`, whose database is damaged, cut short or
/// without its first page, into the new profile `into`, which appears whole or not at all: row by
/// row past what is gone. The original's database and log are read alone. What follows from other
/// rows (what guests are found by, deadlines) is made anew when the new profile is opened. A desk
/// that had a server asks it for another number there, and hears from it what was lost; when what
/// it knew of the server is lost, too, it says that it must be enrolled anew. The new database
/// passed every check. Blocks; any thread. KeysMissing, KeysDamaged, NotFound (no database),
/// VaultBusy (the program has it open), VaultForeign, VaultNewer, VaultExists (subject "profile"),
/// VaultDamaged (there is nothing left of it), DiskFull, Cancelled, Unavailable.
///
/// By the recovery sheet: as after a restore, somebody needs a new password by it first. Also
/// WrongPassword.
Result<SalvageReport> salvageProfile(const access::ProfileFolder &from,
    const access::RecoveryKey &recovery, const access::ProfileFolder &into,
    const store::BackupWatcher &watcher = {});
/// By a member's password, which counts as a login does; passwords stay. Also WrongPassword,
/// TooManyTries.
Result<SalvageReport> salvageProfile(const access::ProfileFolder &from, const Uuid &member,
    const access::Password &password, const Clock &clock, const access::ProfileFolder &into,
    const store::BackupWatcher &watcher = {});

} // namespace lobby::backup
