#include "models/backup/copies/backups.h"

#include "models/backup/copies/backup_reading.h"
#include "models/backup/retention/backup_name.h"
#include "models/support/wait_for.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace lobby::backup {

namespace {

Result<Done> noted(access::Vault &vault)
{
    Result<store::Authorised> leave = vault.authoriser().authorise(access::Permission::BackupRun);
    if (!leave)
        return leave.error();
    const auto committed
        = waitFor(vault.database().commit(*std::move(leave), {}, QList<sync::Intent>()));
    // A full disk is when a copy elsewhere is worth most; the entry is owed.
    if (!committed && committed.error().code != Error::Code::DiskFull)
        return committed.error();
    return Done();
}

} // namespace

QString backupFolderOf(const access::ProfileFolder &profile)
{
    return QDir(profile.path()).filePath(QStringLiteral("backups"));
}

QList<BackupEntry> backupsIn(const QString &folder, const Uuid &vaultId)
{
    QList<BackupEntry> entries;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        const std::optional<QDateTime> time = backupTime(file.fileName());
        if (!time)
            continue;
        const Result<BackupHeader> header = readBackupHeader(file.filePath());
        if (header && header->vaultId == vaultId)
            entries.append({file.filePath(), *time, file.size()});
    }
    std::ranges::sort(entries, std::greater<>(), &BackupEntry::madeAt);
    return entries;
}

int letGoOfSpare(const QString &folder, const Uuid &vaultId, const RetentionRule &rule)
{
    const QList<BackupEntry> entries = backupsIn(folder, vaultId);
    QList<QDateTime> made;
    for (const BackupEntry &entry : entries)
        made.append(entry.madeAt.toLocalTime());
    int gone = 0;
    for (const qsizetype i : spareBackups(made, rule))
        gone += QFile::remove(entries[i].path) ? 1 : 0;
    return gone;
}

Result<BackupDone> makeNotedBackup(access::Vault &vault, const QString &folder,
    const RetentionRule &rule, const store::BackupWatcher &watcher)
{
    if (folder == backupFolderOf(vault.folder()))
        QDir().mkdir(folder); // what fails shows below
    if (!QFileInfo(folder).isDir())
        return Error {Error::Code::NotFound, {}, QStringLiteral("folder")};
    const QString name = backupName(vault.database().clock().nowMs());
    const Result<BackupMade> made = writeBackup(vault, QDir(folder).filePath(name), watcher);
    if (!made)
        return made.error();
    return BackupDone {*made, letGoOfSpare(folder, made->vaultId, rule)};
}

Result<BackupDone> makeBackup(access::Vault &vault, const QString &folder,
    const RetentionRule &rule, const store::BackupWatcher &watcher)
{
    if (const Result<Done> leave = noted(vault); !leave)
        return leave.error();
    return makeNotedBackup(vault, folder, rule, watcher);
}

Result<BackupMade> makeBackupFile(
    access::Vault &vault, const QString &path, const store::BackupWatcher &watcher)
{
    if (const Result<Done> leave = noted(vault); !leave)
        return leave.error();
    return writeBackup(vault, path, watcher);
}

} // namespace lobby::backup
