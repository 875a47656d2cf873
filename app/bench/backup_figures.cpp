#include "app/bench/backup_figures.h"

#include "models/backup/copies/backup_writing.h"
#include "models/backup/copies/restoring.h"
#include "models/backup/salvage/salvaging.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

namespace lobby::app {

namespace {

constexpr double kMsPerSecondOfBackups = 1000;

double secondsOf(QElapsedTimer &timer)
{
    return static_cast<double>(timer.restart()) / kMsPerSecondOfBackups;
}

} // namespace

Result<QJsonObject> backupFigures(
    access::Vault &vault, const access::Password &password, const QString &folder)
{
    const QDir place(folder);
    const access::ProfileFolder restored(place.filePath(QStringLiteral("restored")));
    const access::ProfileFolder salvaged(place.filePath(QStringLiteral("salvaged")));
    const QString file = place.filePath(QStringLiteral("bench.lobbybackup"));
    const auto session = vault.authoriser().session();
    if (!session)
        return Error {Error::Code::NotLoggedIn};

    QElapsedTimer timer;
    timer.start();
    const Result<backup::BackupMade> made = backup::writeBackup(vault, file);
    if (!made)
        return made.error();
    QJsonObject figures {{QStringLiteral("write_and_verify_s"), secondsOf(timer)},
        {QStringLiteral("mib"), double(made->bytes) / 1024 / 1024},
        {QStringLiteral("share_of_database"),
            double(made->bytes) / double(QFileInfo(vault.folder().database()).size())}};
    if (const auto done = backup::restoreBackup(file, vault, restored); !done)
        return done.error();
    figures.insert(QStringLiteral("restore_s"), secondsOf(timer));
    const SystemClock clock;
    const auto report
        = backup::salvageProfile(restored, session->staffId, password, clock, salvaged);
    if (!report)
        return report.error();
    figures.insert(QStringLiteral("salvage_s"), secondsOf(timer));
    figures.insert(QStringLiteral("salvaged_whole"), report->isWhole());
    QFile::remove(file);
    QDir(restored.path()).removeRecursively();
    QDir(salvaged.path()).removeRecursively();
    return figures;
}

} // namespace lobby::app
