#pragma once

#include "models/backup/copies/backup_header.h"
#include "models/store/engine/backup.h"

#include <functional>
#include <variant>

namespace lobby::backup {

/// Whose word opens a backup: the recovery sheet's, or the root key of an open vault. Refers to
/// what the caller holds.
using BackupOpener = std::variant<const access::RecoveryKey *, const access::RootKey *>;

/// What stands in a backup's header, without any key.
Result<BackupHeader> readBackupHeader(const QString &path);

/// What was found in a backup that is whole.
struct BackupContents
{
    BackupHeader header;
    access::VaultKeys keys; ///< of when it was made
    quint32 pages = 0;
};

/// The key that the database is to have, by the key file that goes with it.
using DatabaseKey = std::function<Result<access::SecretBytes>(const access::VaultKeys &)>;

/// Makes the database of the backup `path` at `database`, where nothing is, under another key, and
/// checks what was made: each byte of the container, each page, the structure, whose it is. The
/// backup is read alone. Nothing is left when it fails. Blocks; any thread. NotFound (no such
/// file), NotABackup, VaultNewer, BackupDamaged, BackupForeign, WrongPassword, VaultExists,
/// DiskFull, Cancelled, Unavailable, and what `key` answers.
Result<BackupContents> unpackBackup(const QString &path, const BackupOpener &opener,
    const QString &database, const DatabaseKey &key, const store::BackupWatcher &watcher = {});

/// The same into a scratch folder within `folder`, which is removed again: proof that it can be
/// restored.
Result<BackupContents> verifyBackup(const QString &path, const BackupOpener &opener,
    const QString &folder, const store::BackupWatcher &watcher = {});

/// Removes from `folder` what a test restore that was cut short has left there, encrypted under a
/// key that nobody has; how many. When no other is under way there: at the start of the desk that
/// has the folder's profile open.
int sweepScratch(const QString &folder);

} // namespace lobby::backup
