#pragma once

#include "models/access/vault/vault.h"
#include "models/store/engine/backup.h"

namespace lobby::backup {

struct BackupMade
{
    QString path;
    qint64 madeAtMs = 0;
    qint64 bytes = 0;
    quint32 pages = 0;
    Uuid vaultId = {};
};

/// A database that the calling thread has open alone, before anybody works at the desk, with what a
/// backup of it needs. Refers to what the caller holds.
struct ClosedDesk
{
    store::Connection &connection;
    const access::ProfileFolder &profile;
    const access::RootKey &root;
    qint64 nowMs = 0;
};

/// Writes `vault`, as it is now, into the container `path`, which must not be taken, and opens what
/// was written at once: only what could be restored gets the name. Until then it is `path`.part,
/// removed on failure. Work at the desk goes on meanwhile; nothing plain touches a disk. Blocks;
/// any thread but the database's own. VaultExists, DiskFull, Cancelled, Unavailable, VaultDamaged,
/// BackupDamaged (what the disk gave back is not what it was given), KeysMissing, KeysDamaged.
Result<BackupMade> writeBackup(
    access::Vault &vault, const QString &path, const store::BackupWatcher &watcher = {});
Result<BackupMade> writeBackup(
    const ClosedDesk &desk, const QString &path, const store::BackupWatcher &watcher = {});

} // namespace lobby::backup
