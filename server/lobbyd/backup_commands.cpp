#include "server/lobbyd/backup_commands.h"

#include "server/lobbyd/open_server.h"
#include "server/upkeep/durable_points.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>

namespace lobby::server {

namespace {

constexpr qint64 kMostPoints = 64LL * 1024 * 1024;

} // namespace

Backups::Plan backupPlanOf(const Configuration &configuration)
{
    return {.folder = configuration.backupFolder,
        .every = std::chrono::minutes(configuration.backupEveryMinutes),
        .keepDays = configuration.backupKeepDays};
}

Result<Done> backUp(const Target &target)
{
    const Configuration &configuration = target.configuration;
    if (configuration.backupFolder.isEmpty())
        return Error {Error::Code::Invalid, QStringLiteral("backup.folder is not set")};
    const auto storage = openEmbedded(configuration);
    if (!storage)
        return storage.error();
    Backups backups(**storage, **storage, backupPlanOf(configuration));
    const auto made = backups.make(QDateTime::currentMSecsSinceEpoch());
    if (!made)
        return made.error();
    std::puts(qPrintable(*made));
    return Done();
}

Result<Done> printBackupPoint(const Target &target)
{
    const auto storage = openStorage(target.configuration);
    if (!storage)
        return storage.error();
    const auto points = pointsOf(**storage);
    if (!points)
        return points.error();
    std::fputs(toText(*points).constData(), stdout);
    return Done();
}

Result<Done> markDurable(const Target &target, const QString &pointsPath)
{
    QFile file(pointsPath);
    if (!file.open(QFile::ReadOnly))
        return Error {Error::Code::NotFound, QStringLiteral("points")};
    const auto points = pointsFrom(file.read(kMostPoints));
    if (!points)
        return points.error();
    const auto storage = openStorage(target.configuration);
    if (!storage)
        return storage.error();
    return markDurable(**storage, *points, QDateTime::currentMSecsSinceEpoch());
}

} // namespace lobby::server
