#include "ui/access/rescue/rescue.h"

#include "models/access/vault/vault.h"
#include "models/backup/salvage/salvaging.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace lobby::ui {

using access::ProfileFolder;

namespace {

QList<backup::BackupEntry> backupsOf(const ProfileFolder &folder)
{
    const auto keys = access::VaultKeys::load(folder.keys());
    return keys ? backup::backupsIn(backup::backupFolderOf(folder), keys->vaultId())
                : QList<backup::BackupEntry>();
}

QString folderBeside(const ProfileFolder &folder, RescueWay way)
{
    const QString name = QDir(folder.path()).absolutePath()
        + (way == RescueWay::Backup ? QStringLiteral("-restored") : QStringLiteral("-salvaged"));
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = name + QStringLiteral("-%1").arg(number);
    return free;
}

Result<Rescued> rescued(const ProfileFolder &folder, const RescueRequest &request,
    const Clock &clock, const store::BackupWatcher &watcher)
{
    if (QDir::isRelativePath(request.into))
        return Error {Error::Code::Invalid, {}, QStringLiteral("folder")};
    const ProfileFolder into(request.into);
    if (request.way == RescueWay::Backup) {
        auto restored = backup::restoreBackup(
            request.backup, folder, request.member, *request.password, clock, into, watcher);
        return restored ? Result<Rescued>(Rescued(*restored)) : restored.error();
    }
    auto report
        = backup::salvageProfile(folder, request.member, *request.password, clock, into, watcher);
    return report ? Result<Rescued>(Rescued(*std::move(report))) : report.error();
}

} // namespace

RescueWork rescueOf(const ProfileFolder &folder, const Clock &clock)
{
    return {[folder] { return access::Vault::members(folder); },
        [folder] { return backupsOf(folder); },
        [folder](RescueWay way) { return folderBeside(folder, way); },
        [folder, &clock](
            const RescueRequest &request, const std::shared_ptr<SharedProgress> &progress) {
            return QtConcurrent::run([folder, &clock, request, progress] {
                return rescued(folder, request, clock, watching(progress));
            });
        }};
}

} // namespace lobby::ui
