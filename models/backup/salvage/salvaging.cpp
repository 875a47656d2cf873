#include "models/backup/salvage/salvaging.h"

#include "models/access/vault/root_unlocking.h"
#include "models/backup/copies/profile_staging.h"
#include "models/backup/salvage/salvaged_database.h"
#include "models/backup/salvage/server_standing.h"
#include "models/store/engine/vault_file.h"
#include "models/store/migrator.h"
#include "models/store/salvage/database_remains.h"

#include <QLockFile>
#include <QtEndian>

#include <optional>

namespace lobby::backup {

using namespace access;
using store::DatabaseRemains;
using store::Refusal;
using store::SealedPages;

namespace {

constexpr quint32 kSchemaRoot = 1;
constexpr qsizetype kVersionPlace = 60; ///< PRAGMA user_version (SQLite's file format, 1.3)
/// The columns of sqlite_schema.
enum SchemaColumn { Type, Name, TableName, RootPage, Sql, kSchemaColumns };

void orThrowRefusal(const Result<Done> &result)
{
    if (!result)
        throw Refusal(result.error());
}

/// What the damaged database says of its tables.
QHash<QString, quint32> tablesIn(DatabaseRemains &remains)
{
    QHash<QString, quint32> roots;
    orThrowRefusal(
        remains.takeRows({kSchemaRoot}, [&](quint32, qint64, const QList<sync::Value> &values) {
            if (values.size() != kSchemaColumns
                || values[Type] != sync::Value(QStringLiteral("table")))
                return;
            const auto *name = std::get_if<QString>(&values[Name]);
            const auto *root = std::get_if<qint64>(&values[RootPage]);
            if (name && root && *root > 1)
                roots.insert(*name, static_cast<quint32>(*root));
        }));
    return roots;
}

/// The new database with the tables that the damaged one had. Without its first page that is the
/// last version with no table less than is known of.
std::unique_ptr<SalvagedDatabase> makeTarget(const QString &path, QByteArrayView key,
    const QByteArray &firstPage, const QHash<QString, quint32> &known, SalvageReport &report)
{
    const int newest = store::newestVersion(store::productMigrations());
    const int said = firstPage.isEmpty()
        ? 0
        : int(qFromBigEndian<quint32>(firstPage.constData() + kVersionPlace));
    if (said > newest)
        throw Refusal({Error::Code::VaultNewer});
    for (int schema = said > 0 ? said : newest; schema > 0; --schema) {
        store::discardUnfinished(path);
        orThrowRefusal(store::createPrivateFile(path));
        auto target = std::make_unique<SalvagedDatabase>(path, key, schema);
        report.schema = schema;
        const QSet<QString> tables = target->tables();
        const bool fits = std::all_of(known.keyBegin(), known.keyEnd(),
            [&](const QString &name) { return tables.contains(name); });
        if (said > 0 || fits)
            return target;
    }
    throw Refusal({Error::Code::VaultDamaged, QStringLiteral("no tables of this program")});
}

/// Two passes over the file are reported as one.
store::BackupWatcher halfOf(const store::BackupWatcher &watcher, bool second)
{
    if (!watcher)
        return {};
    return [&watcher, second](store::BackupProgress progress) {
        return watcher(
            {progress.pagesDone + (second ? progress.pagesTotal : 0), 2 * progress.pagesTotal});
    };
}

/// Throws SqlError and Refusal.
SalvageReport salvageInto(const QString &path, SealedPages &pages, QByteArrayView key,
    const Uuid &vaultId, const store::BackupWatcher &watcher)
{
    SalvageReport report;
    report.vaultId = vaultId;
    report.pages = pages.count();
    report.isProved = pages.authenticates();
    DatabaseRemains remains(pages);
    orThrowRefusal(remains.survey(halfOf(watcher, false)));
    const QHash<QString, quint32> known = tablesIn(remains);
    const auto target = makeTarget(path, key, pages.page(1), known, report);

    QHash<quint32, QString> nameOf;
    std::map<QString, SalvagedTable> tables;
    const QHash<QString, quint32> roots = target->roots();
    for (auto it = roots.begin(); it != roots.end(); ++it) {
        nameOf.insert(known.value(it.key(), it.value()), it.key());
        tables[it.key()].name = it.key();
    }
    const QList<quint32> wanted = nameOf.keys();
    orThrowRefusal(remains.takeRows(
        QSet<quint32>(wanted.begin(), wanted.end()),
        [&](quint32 root, qint64 rowid, const QList<sync::Value> &values) {
            const QString &name = nameOf[root];
            SalvagedTable &table = tables[name];
            ++(target->put(name, rowid, values) ? table.rows : table.rowsLost);
        },
        halfOf(watcher, true)));
    const QHash<QString, qint64> takenOut = target->finish(vaultId);

    report.pagesLost = remains.lostPages();
    report.pagesStray = remains.strayPages();
    for (const auto &[root, loss] : remains.losses()) {
        if (const auto name = nameOf.constFind(root); name != nameOf.constEnd()) {
            tables[*name].rowsLost += loss.rows;
            tables[*name].pagesLost += loss.pages;
        }
    }
    qint64 rows = 0;
    for (auto &[name, table] : tables) {
        table.rows -= takenOut.value(name);
        table.rowsLost += takenOut.value(name);
        rows += table.rows;
        if (table.rows > 0 || !table.isWhole())
            report.tables.append(table);
    }
    if (rows == 0)
        throw Refusal({Error::Code::VaultDamaged, QStringLiteral("nothing is left")});
    return report;
}

Result<SalvageReport> salvageWith(const ProfileFolder &from, const VaultKeys &keys,
    const RootKey &root, const ProfileFolder &into, const store::BackupWatcher &watcher)
{
    QLockFile lock(from.database() + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    // On a disk that takes nothing any more nobody else has it open for writing either.
    if (!lock.tryLock() && lock.error() == QLockFile::LockFailedError)
        return Error {Error::Code::VaultBusy};
    const SecretBytes key = root.subkey(RootKey::Purpose::Database);
    SealedPages pages(from.database(), key.view());
    if (const Result<Done> opened = pages.open(); !opened)
        return opened.error();
    ProfileStaging staging(into);
    if (const Result<Done> begun = staging.begin(); !begun)
        return begun.error();
    const QString database = staging.profile().database();
    Result<SalvageReport> report = store::guarded([&]() -> Result<SalvageReport> {
        return salvageInto(database, pages, key.view(), keys.vaultId(), watcher);
    });
    if (!report)
        return report;
    const Result<ServerStanding> standing = settleServer(database, key);
    if (!standing)
        return standing.error();
    report->asksForNumber = *standing == ServerStanding::AsksForNumber;
    report->mustEnrol = *standing == ServerStanding::MustEnrol;
    if (keys.deviceSecretPlace() == DeviceSecretStore::Place::File) {
        // Without it the recovery sheet still opens the new profile.
        if (const auto secret = deviceSecretOf(from, keys)) {
            if (auto kept = DeviceSecretFile(staging.profile().path()).write(*secret); !kept)
                return kept.error();
        }
    }
    if (const Result<Done> saved = keys.save(staging.profile().keys()); !saved)
        return saved.error();
    if (const Result<Done> placed = staging.putInPlace(); !placed)
        return placed.error();
    return report;
}

} // namespace

Result<SalvageReport> salvageProfile(const ProfileFolder &from, const RecoveryKey &recovery,
    const ProfileFolder &into, const store::BackupWatcher &watcher)
{
    const Result<VaultKeys> keys = VaultKeys::load(from.keys());
    if (!keys)
        return keys.error();
    const Result<RootKey> root = keys->unlockWithRecovery(recovery);
    return root ? salvageWith(from, *keys, *root, into, watcher) : root.error();
}

Result<SalvageReport> salvageProfile(const ProfileFolder &from, const Uuid &member,
    const Password &password, const Clock &clock, const ProfileFolder &into,
    const store::BackupWatcher &watcher)
{
    const Result<VaultKeys> keys = VaultKeys::load(from.keys());
    if (!keys)
        return keys.error();
    const Result<RootKey> root = unlockRoot(from, *keys, member, password, clock);
    return root ? salvageWith(from, *keys, *root, into, watcher) : root.error();
}

} // namespace lobby::backup
