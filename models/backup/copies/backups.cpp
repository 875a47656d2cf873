#include "models/backup/copies/backups.h"

#include "models/backup/copies/backup_reading.h"
#include "models/backup/retention/backup_name.h"
#include "models/support/wait_for.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace lobby::backup {

namespace {

const QString kUnfinishedBackups = QStringLiteral("lobby-*.lobbybackup.part");

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

/// `write` gets the path that the new one is to have.
Result<BackupDone> makeIn(const QString &folder, const access::ProfileFolder &profile, qint64 nowMs,
    const RetentionRule &rule, const std::function<Result<BackupMade>(const QString &)> &write)
{
    if (folder == backupFolderOf(profile)) {
        QDir().mkdir(folder); // what fails shows below
        // Of one that was cut short: whoever has the profile open is alone with this folder.
        for (const QString &part : QDir(folder).entryList({kUnfinishedBackups}, QDir::Files))
            QFile::remove(QDir(folder).filePath(part));
    }
    if (!QFileInfo(folder).isDir())
        return Error {Error::Code::NotFound, {}, QStringLiteral("folder")};
    const Result<BackupMade> made = write(QDir(folder).filePath(backupName(nowMs)));
    if (!made)
        return made.error();
    return BackupDone {*made, letGoOfSpare(folder, made->vaultId, rule)};
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
    return makeIn(folder, vault.folder(), vault.database().clock().nowMs(), rule,
        [&](const QString &path) { return writeBackup(vault, path, watcher); });
}

Result<BackupDone> makeNotedBackup(const ClosedDesk &desk, const QString &folder,
    const RetentionRule &rule, const store::BackupWatcher &watcher)
{
    return makeIn(folder, desk.profile, desk.nowMs, rule,
        [&](const QString &path) { return writeBackup(desk, path, watcher); });
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
