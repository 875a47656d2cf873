#include "models/backup/replacing/replacing.h"

#include "models/backup/copies/backup_reading.h"
#include "models/backup/rounds/backup_rounds.h"
#include "models/support/wait_for.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace lobby::backup {

using namespace access;

namespace {

/// Of the database of one moment, and of no other.
bool belongsToDatabase(const QString &name, const ProfileFolder &profile)
{
    return name.startsWith(QFileInfo(profile.database()).fileName())
        || name.startsWith(QFileInfo(profile.keys()).fileName())
        || name == QFileInfo(profile.auditHead()).fileName()
        || name == QFileInfo(DeviceSecretFile::pathIn(profile.path())).fileName();
}

QString besideOf(const QString &live, qint64 nowMs)
{
    return live + QStringLiteral(".before-restore-")
        + QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc())
              .toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

/// One step where the file system can; otherwise two, between which both are there under names
/// that say what they are.
Result<Done> changePlaces(const QString &live, const QString &other)
{
    const QByteArray here = QFile::encodeName(live);
    const QByteArray there = QFile::encodeName(other);
    if (::renameat2(AT_FDCWD, here.constData(), AT_FDCWD, there.constData(), RENAME_EXCHANGE) == 0)
        return Done();
    const QByteArray aside = there + ".closed";
    if (std::rename(here.constData(), aside.constData()) != 0)
        return Error {Error::Code::Unavailable, {}, QStringLiteral("profile")};
    if (std::rename(there.constData(), here.constData()) != 0) {
        std::rename(aside.constData(), here.constData());
        return Error {Error::Code::Unavailable, {}, QStringLiteral("profile")};
    }
    std::rename(aside.constData(), there.constData());
    return Done();
}

/// Backups, settings, login tries: what is the desk's and not the database's goes on.
void keepTheRest(const QString &former, const QString &live)
{
    const ProfileFolder profile(live);
    for (const QFileInfo &entry : QDir(former).entryInfoList(
             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (!belongsToDatabase(entry.fileName(), profile))
            std::rename(QFile::encodeName(entry.filePath()).constData(),
                QFile::encodeName(QDir(live).filePath(entry.fileName())).constData());
    }
}

Result<Done> makeOneFirst(Vault &vault, const store::BackupWatcher &watcher)
{
    const auto settings = waitFor(vault.database().read(readBackupSettings));
    if (!settings)
        return settings.error();
    const auto made = BackupRounds(vault, *settings).runBefore(BackupCause::Restore, watcher);
    return made ? Result<Done>(Done()) : made.error();
}

} // namespace

Result<Uuid> replacementObject(const QString &path)
{
    const Result<BackupHeader> header = readBackupHeader(path);
    if (!header)
        return header.error();
    return Uuid::named(
        "lobby backup", header->vaultId.toBytes() + QByteArray::number(header->madeAtMs));
}

Result<Replaced> replaceByBackup(std::unique_ptr<Vault> vault, const QString &path,
    const std::optional<Vouched> &word, const store::BackupWatcher &watcher)
{
    const Result<Uuid> object = replacementObject(path);
    if (!object)
        return object.error();
    Result<store::Authorised> leave
        = vault->authoriser().authorise(Permission::RestoreLive, *object, {}, word);
    if (!leave)
        return leave.error();
    const auto noted
        = waitFor(vault->database().commit(*std::move(leave), {}, QList<sync::Intent>()));
    if (!noted)
        return noted.error();
    if (const Result<Done> first = makeOneFirst(*vault, watcher); !first)
        return first.error();

    const QString live = QDir::cleanPath(vault->folder().path());
    const QString beside = besideOf(live, vault->database().clock().nowMs());
    const Result<Restored> restored = restoreBackup(path, *vault, ProfileFolder(beside), watcher);
    if (!restored)
        return restored.error();
    vault.reset(); // from here on nothing is written to it
    if (const Result<Done> changed = changePlaces(live, beside); !changed)
        return changed.error();
    keepTheRest(beside, live);
    return Replaced {*restored, beside};
}

} // namespace lobby::backup
