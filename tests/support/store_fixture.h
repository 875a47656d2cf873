#pragma once

#include "models/store/database.h"
#include "models/store/engine/statement.h"
#include "tests/support/manual_clock.h"
#include "tests/support/small_registry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace lobby::access {

/// Stands in for access in the store's own tests, which do not link it.
class Authoriser
{
public:
    static store::Authorised anyone(const Uuid &object = {})
    {
        return {Uuid::named("test", "actor"), QLatin1StringView("test.change"), object};
    }
};

} // namespace lobby::access

namespace lobby::tests {

inline QByteArray testKey(char fill = 'k')
{
    return QByteArray(32, fill);
}

/// Where a test's vaults lie: in memory when the machine has such a folder, since what an fsync
/// costs is no test's subject and a rented disk takes milliseconds for each.
inline QString vaultFolderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString folder = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return folder + QStringLiteral("/lobby-test-XXXXXX");
}

/// Remembers what it was told, in memory.
class RecordingAudit : public store::AuditSink
{
public:
    void append(store::Connection &, const store::CommitRecord &record) override
    {
        records.append(record);
    }
    void rolledBack() override { ++rollBacks; }

    QList<store::CommitRecord> records;
    int rollBacks = 0;
};

/// The store's own tables, without the product's: what the product makes in several steps.
inline store::Migration ownTablesOfTheStore()
{
    constexpr int kSync = 16;
    const QList<store::Migration> migrations = store::productMigrations();
    store::Migration whole = migrations.constFirst();
    for (const store::Migration &step : migrations) {
        if (step.number == kSync)
            whole.script += step.script;
    }
    return whole;
}

/// Migrations of the product's own tables and of smallRegistry()'s.
inline QList<store::Migration> smallMigrations()
{
    QList<store::Migration> migrations = {ownTablesOfTheStore()};
    migrations.append({2, 1,
        "CREATE TABLE thing (id BLOB PRIMARY KEY NOT NULL, present INTEGER NOT NULL, archived"
        " INTEGER NOT NULL, remark TEXT, name TEXT, street TEXT, city TEXT, status INTEGER,"
        " consent INTEGER, stamps BLOB NOT NULL, ext BLOB) STRICT, WITHOUT ROWID;"
        "CREATE TABLE member (id BLOB PRIMARY KEY NOT NULL, present INTEGER NOT NULL, thing_id"
        " BLOB, text TEXT, stamps BLOB NOT NULL, ext BLOB) STRICT, WITHOUT ROWID;"
        "CREATE TABLE entry (id BLOB PRIMARY KEY NOT NULL, present INTEGER NOT NULL, thing_id"
        " BLOB, amount INTEGER, stamps BLOB NOT NULL, ext BLOB) STRICT, WITHOUT ROWID;"});
    return migrations;
}

/// A vault in a folder of its own, with the small registry.
class StoreFixture
{
public:
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("lobby.db")); }

    [[nodiscard]] store::DatabaseOptions options(const QString &file = {})
    {
        return {file.isEmpty() ? path() : file, testKey(), vaultId, smallRegistry(),
            smallMigrations(), clock, audit};
    }
    std::unique_ptr<store::Database> create(const QString &file = {})
    {
        auto made = store::Database::create(options(file));
        return made ? std::move(*made) : nullptr;
    }

    static sync::Intent createThing(const Uuid &id, const QString &name)
    {
        return {sync::OpKind::Create, Thing::kTable, id, {{Thing::Name, name}}};
    }
    static sync::Intent setName(const Uuid &id, const QString &name)
    {
        return {sync::OpKind::Set, Thing::kTable, id, {{Thing::Name, name}}};
    }
    static Result<store::Committed> commit(store::Database &database, QList<sync::Intent> intents)
    {
        auto future = database.commit(access::Authoriser::anyone(), {}, std::move(intents));
        future.waitForFinished();
        return future.result();
    }
    static QString nameOf(store::Database &database, const Uuid &id)
    {
        auto future = database.read([id](store::Connection &connection) {
            store::Statement query(connection, "SELECT name FROM thing WHERE id = :id");
            return query.bind(":id", id).step() ? query.text(0) : QString();
        });
        future.waitForFinished();
        return future.result() ? *future.result() : QStringLiteral("failed");
    }

    QTemporaryDir folder {vaultFolderTemplate()};
    ManualClock clock;
    RecordingAudit audit;
    Uuid vaultId = Uuid::named("test", "vault");
};

/// Every row of every synced table, the log left out: what two desks that agree have in common.
inline QByteArray contentOf(store::Database &database, const sync::Registry &registry)
{
    auto future = database.read([&registry](store::Connection &connection) {
        QByteArray all;
        for (const sync::TableDescription &table : registry.tables()) {
            const QByteArray sql = QByteArray("SELECT * FROM ") + table.name + " ORDER BY id";
            store::Statement query(connection, sql.constData());
            const auto columns = static_cast<int>(table.fields.size()) + 4
                + (table.kind == sync::TableKind::Entity ? 1 : 0);
            while (query.step()) {
                for (int column = 0; column < columns; ++column)
                    all += query.bytes(column).toHex() + '|';
                all += '\n';
            }
        }
        return all;
    });
    future.waitForFinished();
    return future.result() ? *future.result() : QByteArray("failed");
}

} // namespace lobby::tests
