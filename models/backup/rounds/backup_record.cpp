#include "models/backup/rounds/backup_record.h"

#include "models/store/engine/meta.h"

#include <QCborMap>
#include <QCborValue>

namespace lobby::backup {

namespace {

constexpr const char *kRecordName = "backups";
/// Numbers in the record: append only.
enum RecordField { Begun, Failed, DrillAt, DrillBackup, DrillProblem, Before };

} // namespace

std::optional<BackupRecord> BackupRecord::read(store::Connection &connection)
{
    const sync::Value stored = store::metaValue(connection, kRecordName);
    const auto *bytes = std::get_if<QByteArray>(&stored);
    if (!bytes)
        return std::nullopt;
    const QCborMap map = QCborValue::fromCbor(*bytes).toMap();
    if (!map.value(Begun).isInteger())
        return std::nullopt;
    BackupRecord record;
    record.begunMs = map.value(Begun).toInteger();
    if (map.value(Failed).isInteger())
        record.failedMs = map.value(Failed).toInteger();
    if (map.value(DrillAt).isInteger()) {
        record.drill = Drill {map.value(DrillAt).toInteger(), map.value(DrillBackup).toInteger(),
            map.value(DrillProblem).toString()};
    }
    const QCborMap before = map.value(Before).toMap();
    for (auto it = before.begin(); it != before.end(); ++it)
        record.before.emplace(
            static_cast<BackupCause>(it.key().toInteger()), it.value().toInteger());
    return record;
}

void BackupRecord::write(store::Connection &connection) const
{
    QCborMap map;
    map.insert(Begun, begunMs);
    if (failedMs)
        map.insert(Failed, *failedMs);
    if (drill) {
        map.insert(DrillAt, drill->atMs);
        map.insert(DrillBackup, drill->backupMadeAtMs);
        map.insert(DrillProblem, drill->problem);
    }
    QCborMap causes;
    for (const auto &[cause, atMs] : before)
        causes.insert(static_cast<qint64>(cause), atMs);
    if (!causes.isEmpty())
        map.insert(Before, causes);
    store::setMeta(connection, kRecordName, map.toCborValue().toCbor());
}

} // namespace lobby::backup
