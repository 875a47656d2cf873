#pragma once

#include "models/access/vault/vault.h"
#include "models/backup/copies/backup_reading.h"

namespace lobby::backup {

/// What was restored, and where.
struct Restored
{
    Uuid vaultId;
    qint64 madeAtMs = 0; ///< everything later is not in it
    quint32 pages = 0;
    int erasedAgain = 0; ///< things that were erased since the backup was made
    bool asksForNumber = false; ///< the desk had a server, and will ask it for another number
};

/// Restores the backup `path` into a profile of its own, which must not be there yet: the folder
/// appears whole, under its name, or not at all. The profile that the backup was made of is not
/// touched, and both may be open at once. A desk that had a server begins there under another
/// number, so that the server gives it what happened since, what was erased too, and both desks'
/// changes are taken. Blocks; any thread. As unpackBackup(), and VaultExists for the folder.
///
/// By the recovery sheet: the members are those of then, and none of them can log in until one has
/// a new password by the sheet (Vault::recover).
Result<Restored> restoreBackup(const QString &path, const access::RecoveryKey &recovery,
    const access::ProfileFolder &target, const store::BackupWatcher &watcher = {});
/// By the open vault that it was made of: members and passwords are those of today, so that nobody
/// who has left since comes back; and what was erased since is erased in it before it is there.
Result<Restored> restoreBackup(const QString &path, access::Vault &vault,
    const access::ProfileFolder &target, const store::BackupWatcher &watcher = {});
/// By a member's password and the keys of the closed profile `from`, whose database may not open
/// any more; the try counts as a login does. Members and passwords are those of today. What was
/// erased since is not known here, and is in it again. Also KeysMissing, KeysDamaged,
/// WrongPassword, TooManyTries.
Result<Restored> restoreBackup(const QString &path, const access::ProfileFolder &from,
    const Uuid &member, const access::Password &password, const Clock &clock,
    const access::ProfileFolder &target, const store::BackupWatcher &watcher = {});

} // namespace lobby::backup
