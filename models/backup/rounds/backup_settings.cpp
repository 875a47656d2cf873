#include "models/backup/rounds/backup_settings.h"

#include "models/store/engine/meta.h"
#include "models/support/async.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>

namespace lobby::backup {

namespace {

constexpr const char *kSettingsName = "backup_settings";
/// Numbers in the record: append only.
enum SettingsField { Folder, Second, ShiftChange };

constexpr int kMsOfDay = 24 * 60 * 60 * 1000;

std::optional<Error> problemOf(const BackupSettings &settings)
{
    const auto invalid = [](const char *subject) {
        return Error {Error::Code::Invalid, {}, QString::fromLatin1(subject)};
    };
    if (!settings.folder.isEmpty() && QDir::isRelativePath(settings.folder))
        return invalid("folder");
    if (!settings.second.isEmpty()
        && (QDir::isRelativePath(settings.second)
            || QDir::cleanPath(settings.second) == QDir::cleanPath(settings.folder)))
        return invalid("second");
    return std::nullopt;
}

} // namespace

BackupSettings readBackupSettings(store::Connection &connection)
{
    BackupSettings settings;
    const sync::Value stored = store::metaValue(connection, kSettingsName);
    const auto *bytes = std::get_if<QByteArray>(&stored);
    if (!bytes)
        return settings;
    const QCborMap map = QCborValue::fromCbor(*bytes).toMap();
    settings.folder = map.value(Folder).toString();
    settings.second = map.value(Second).toString();
    const qint64 ms = map.value(ShiftChange).toInteger(settings.shiftChange.msecsSinceStartOfDay());
    if (ms >= 0 && ms < kMsOfDay)
        settings.shiftChange = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
    return settings;
}

QFuture<Result<Done>> changeBackupSettings(access::Vault &vault, const BackupSettings &settings)
{
    if (const std::optional<Error> problem = problemOf(settings))
        return refusedWith<Done>(*problem);
    Result<store::Authorised> leave = vault.authoriser().authorise(access::Permission::BackupRun);
    if (!leave)
        return refusedWith<Done>(leave.error());
    QCborMap map;
    map.insert(Folder, settings.folder);
    map.insert(Second, settings.second);
    map.insert(ShiftChange, settings.shiftChange.msecsSinceStartOfDay());
    const QByteArray bytes = map.toCborValue().toCbor();
    const store::Plan plan = [bytes](store::Connection &connection) -> Result<QList<sync::Intent>> {
        store::setMeta(connection, kSettingsName, bytes);
        return QList<sync::Intent>();
    };
    return vault.database()
        .commit(*std::move(leave), {}, plan)
        .then(QtFuture::Launch::Sync, [](const Result<store::Committed> &committed) {
            return committed ? Result<Done>(Done()) : Result<Done>(committed.error());
        });
}

} // namespace lobby::backup
