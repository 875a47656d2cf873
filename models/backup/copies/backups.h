#pragma once

#include "models/backup/copies/backup_writing.h"
#include "models/backup/retention/retention.h"

namespace lobby::backup {

/// The folder in which a profile keeps its backups when nobody chose another.
[[nodiscard]] QString backupFolderOf(const access::ProfileFolder &profile);

/// The backups of one vault in a folder, the latest first: by their names and by whose they say
/// they are, for several desks may share a folder. What is called otherwise or cannot be read is
/// not ours. No key is needed.
struct BackupEntry
{
    QString path;
    QDateTime madeAt; ///< UTC
    qint64 bytes = 0;
};
[[nodiscard]] QList<BackupEntry> backupsIn(const QString &folder, const Uuid &vaultId);

struct BackupDone
{
    BackupMade made;
    int letGo = 0; ///< earlier ones that the rule no longer keeps
};

/// On the word of whoever is logged in: authorised and in the audit before anything is written;
/// then written and verified, then earlier ones let go by `rule` in the local time of this desk. An
/// earlier one goes only when the new one is whole. `folder` is made if it is the profile's own;
/// one that somebody chose must be there: a stick that was pulled out must not turn into a folder.
/// Blocks; any thread but the database's own. As writeBackup(), and NotLoggedIn, NotAllowed,
/// NotFound (subject "folder").
Result<BackupDone> makeBackup(access::Vault &vault, const QString &folder,
    const RetentionRule &rule = {}, const store::BackupWatcher &watcher = {});
/// The same into one file, which no rule touches.
Result<BackupMade> makeBackupFile(
    access::Vault &vault, const QString &path, const store::BackupWatcher &watcher = {});

/// As makeBackup(), for what is in the audit already: it asks nobody.
Result<BackupDone> makeNotedBackup(access::Vault &vault, const QString &folder,
    const RetentionRule &rule, const store::BackupWatcher &watcher = {});

/// The same before anybody works at the desk. Never on a database that others write meanwhile.
Result<BackupDone> makeNotedBackup(const ClosedDesk &desk, const QString &folder,
    const RetentionRule &rule, const store::BackupWatcher &watcher = {});

/// Removes from `folder` what the rule does not keep of that vault's backups, in the local time of
/// this desk; how many.
int letGoOfSpare(const QString &folder, const Uuid &vaultId, const RetentionRule &rule);

} // namespace lobby::backup
