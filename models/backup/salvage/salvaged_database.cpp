#include "models/backup/salvage/salvaged_database.h"

#include "models/backup/erasures/derived_rows.h"
#include "models/store/engine/backup.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/store/migrator.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lobby::backup {

using store::Connection;
using store::Refusal;
using store::SqlError;
using store::Statement;

namespace {

/// So many rows are a transaction: the log beside the file stays small.
constexpr qint64 kRowsAtOnce = 20'000;
constexpr qint64 kSalvagedApplicationId = 0x4c4f4259; // "LOBY"

/// What guests and organizations are found by stands in tables so called, and is made anew from
/// them.
constexpr std::array kMadeAnew = {QLatin1StringView("guest_search"),
    QLatin1StringView("organization_search"), QLatin1StringView("organization_entry")};

bool isMadeAnew(const QString &table)
{
    return std::ranges::any_of(
        kMadeAnew, [&table](QLatin1StringView name) { return table.startsWith(name); });
}

void passOrThrow(const Result<Done> &result)
{
    if (!result)
        throw Refusal(result.error());
}

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8() + '"';
}

} // namespace

struct SalvagedDatabase::Table
{
    quint32 root = 0;
    QStringList columns = {}; ///< in the order in which a row is stored
    std::optional<qsizetype> rowidAt = {}; ///< the column that is stored as the row's own number
    std::map<qsizetype, QByteArray> inserts = {}; ///< by how many columns a row has
};

SalvagedDatabase::SalvagedDatabase(const QString &path, QByteArrayView key, int schema)
    : m_connection(
        std::make_unique<Connection>(store::ConnectionOptions {path, key, store::Access::Create}))
{
    QList<store::Migration> migrations = store::productMigrations();
    migrations.removeIf([schema](const store::Migration &step) { return step.number > schema; });
    passOrThrow(store::migrate(*m_connection, migrations));
    m_connection->execute("PRAGMA foreign_keys = OFF"); // rows come in the order of their pages
    QList<std::pair<QString, quint32>> found;
    {
        Statement query(*m_connection,
            "SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"
            " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        while (query.step())
            found.append({query.text(0), static_cast<quint32>(query.integer(1))});
    }
    m_minReader = store::metaValue(*m_connection, "min_reader");
    for (const auto &[name, root] : std::as_const(found)) {
        if (isMadeAnew(name))
            continue;
        readTable(name, root);
        m_connection->execute(("DELETE FROM " + quoted(name)).constData()); // a step's own rows
    }
    m_connection->execute("BEGIN IMMEDIATE");
}

SalvagedDatabase::~SalvagedDatabase() = default;

/// SQLite's file format, 2.4: a table without rowids stores its key's columns first.
void SalvagedDatabase::readTable(const QString &name, quint32 root)
{
    Table table {root};
    QStringList others;
    qsizetype keys = 0;
    Statement kind(
        *m_connection, "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = :name");
    const bool hasRowids = kind.bind(":name", name).step() && kind.integer(0) == 0;
    Statement query(*m_connection,
        "SELECT name, pk, type FROM pragma_table_info(:name) ORDER BY iif(:rowids OR pk = 0, 1, 0),"
        " iif(:rowids, 0, pk), cid");
    query.bind(":name", name).bind(":rowids", qint64(hasRowids));
    while (query.step()) {
        if (query.integer(1) > 0) {
            ++keys;
            if (hasRowids && query.text(2) == QLatin1StringView("INTEGER"))
                table.rowidAt = table.columns.size();
        }
        table.columns.append(query.text(0));
    }
    if (keys != 1)
        table.rowidAt.reset();
    m_tables.emplace(name, std::move(table));
}

QHash<QString, quint32> SalvagedDatabase::roots() const
{
    QHash<QString, quint32> roots;
    for (const auto &[name, table] : m_tables)
        roots.insert(name, table.root);
    return roots;
}

QSet<QString> SalvagedDatabase::tables()
{
    QSet<QString> names;
    Statement query(*m_connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (query.step())
        names.insert(query.text(0));
    return names;
}

bool SalvagedDatabase::put(const QString &name, qint64 rowid, const QList<sync::Value> &values)
{
    const auto found = m_tables.find(name);
    if (found == m_tables.end() || values.isEmpty() || values.size() > found->second.columns.size())
        return false;
    Table &table = found->second;
    QByteArray &insert = table.inserts[values.size()];
    if (insert.isEmpty()) { // a column that came later has its default in rows from before
        QByteArrayList columns;
        for (const QString &column : table.columns.first(values.size()))
            columns.append(quoted(column));
        insert = "INSERT OR IGNORE INTO " + quoted(name) + " (" + columns.join(", ") + ") VALUES (?"
            + QByteArray(", ?").repeated(values.size() - 1) + ')';
    }
    const qint64 before = m_connection->totalChanges();
    try {
        Statement statement(*m_connection, insert.constData());
        for (qsizetype i = 0; i < values.size(); ++i) {
            const bool isRowid = table.rowidAt == i && sync::isNull(values[i]);
            statement.bind(static_cast<int>(i + 1), isRowid ? sync::Value(rowid) : values[i]);
        }
        statement.run();
    } catch (const SqlError &error) {
        if (store::isStorageFailure(error))
            throw;
        return false; // not of this table's types
    }
    if (++m_sinceCommit % kRowsAtOnce == 0)
        m_connection->execute("COMMIT; BEGIN IMMEDIATE");
    return m_connection->totalChanges() > before;
}

/// What refers to a row that is not there any more.
qint64 SalvagedDatabase::takeOutStrays(const QString &table)
{
    QByteArrayList scripts;
    {
        Statement keys(*m_connection,
            "SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(:name)");
        keys.bind(":name", table);
        while (keys.step()) {
            const QByteArray from = quoted(keys.text(1));
            scripts.append("DELETE FROM " + quoted(table) + " WHERE " + from + " IS NOT NULL AND "
                + from + " NOT IN (SELECT " + quoted(keys.text(2)) + " FROM " + quoted(keys.text(0))
                + ')');
        }
    }
    const qint64 before = m_connection->totalChanges();
    for (const QByteArray &script : std::as_const(scripts))
        m_connection->execute(script.constData());
    return m_connection->totalChanges() - before;
}

void SalvagedDatabase::forgetWhatFollows()
{
    forgetDerivedRows(*m_connection);
    // A confirmation of an entry that is gone would call this database an older one.
    if (m_connection->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'audit_receipt'"))
        m_connection->execute(
            "DELETE FROM audit_receipt WHERE NOT EXISTS (SELECT 1 FROM audit_event"
            " AS e WHERE e.seq = audit_receipt.seq AND e.hash ="
            " audit_receipt.hash)");
}

QHash<QString, qint64> SalvagedDatabase::finish(const Uuid &vaultId)
{
    QHash<QString, qint64> takenOut;
    for (const auto &[name, table] : m_tables)
        takenOut.insert(name, takeOutStrays(name));
    const sync::Value known = store::metaValue(*m_connection, "vault_id");
    if (!sync::isNull(known) && known != sync::Value(vaultId.toBytes()))
        throw Refusal({Error::Code::VaultForeign, QStringLiteral("vault id")});
    store::setMeta(*m_connection, "vault_id", vaultId.toBytes());
    if (sync::isNull(store::metaValue(*m_connection, "device")))
        store::setMeta(*m_connection, "device", qint64(1));
    if (sync::isNull(store::metaValue(*m_connection, "min_reader")))
        store::setMeta(*m_connection, "min_reader", m_minReader);
    forgetWhatFollows();
    m_connection->execute("COMMIT");
    m_connection->execute(
        (QByteArray("PRAGMA application_id = ") + QByteArray::number(kSalvagedApplicationId))
            .constData());
    passOrThrow(store::checkIntegrity(*m_connection));
    m_connection->checkpoint();
    m_connection.reset();
    return takenOut;
}

} // namespace lobby::backup
