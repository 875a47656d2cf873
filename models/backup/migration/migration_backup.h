#pragma once

#include "models/access/vault/vault.h"
#include "models/store/engine/backup.h"

namespace lobby::backup {

/// For Vault::unlock(): before the tables of an older profile are changed, a backup like those
/// before an import, in the folder that was chosen, or in the profile's own where that one is not
/// to be had. None is made again for an hour when what followed was cut short. The pages are
/// counted twice over, once as they are written and once as they are read back. `clock` outlives
/// it. Its errors are those of writeBackup(), with the subject "before_migration"; but for
/// VaultDamaged, which is about the database itself.
access::BeforeMigration backupBeforeMigration(
    const Clock &clock, store::BackupWatcher watcher = {});

/// Puts a backup that was made so into the audit, as "backup.before": the audit of an older version
/// cannot be written by this one. Once, after opening; nothing when there was none. Blocks.
Result<Done> noteBackupBeforeMigration(access::Vault &vault);

} // namespace lobby::backup
