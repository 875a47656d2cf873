#include "tests/sim/sql_disk.h"

#include "models/store/engine/statement.h"
#include "models/store/engine/transaction.h"
#include "models/store/engine/vault_file.h"
#include "tests/sim/hotel_tables.h"
#include "tests/support/store_fixture.h"

#include <QFile>

namespace lobby::sim {

using namespace sync;
using store::Connection;
using store::Statement;

namespace {

constexpr double kFailures = 0.02; ///< of changes
constexpr double kKills = 0.01;
constexpr const char *kLog = "-wal";

QByteArray columnType(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
        return "TEXT";
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Timestamp:
        return "INTEGER";
    case FieldType::Identifier:
    case FieldType::Bytes:
        return "BLOB";
    }
    Q_UNREACHABLE();
}

void makeTables(Connection &connection)
{
    connection.execute(tests::ownTablesOfTheStore().script.constData());
    connection.execute(
        "CREATE TABLE turn (n INTEGER NOT NULL) STRICT; INSERT INTO turn VALUES (0)");
    for (const TableDescription &table : registryOf(kNewSchema).tables()) {
        QByteArray sql = QByteArray("CREATE TABLE ") + table.name
            + " (id BLOB PRIMARY KEY NOT NULL, present INTEGER NOT NULL, ";
        if (table.kind == TableKind::Entity)
            sql += "archived INTEGER NOT NULL, ";
        for (const FieldDescription &field : table.fields)
            sql += QByteArray(field.name) + ' ' + columnType(field.type) + ", ";
        sql += "stamps BLOB NOT NULL, ext BLOB) STRICT, WITHOUT ROWID";
        connection.execute(sql.constData());
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    const bool written
        = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) >= 0;
    Q_ASSERT(written);
    Q_UNUSED(written)
}

} // namespace

SqlDisk::SqlDisk(const QString &path, tests::FaultVfs &vfs, quint64 seed)
    : m_path(path)
    , m_vfs(vfs)
    , m_random(seed)
{
    const Result<Done> made = store::createPrivateFile(path);
    Q_ASSERT(made);
    Q_UNUSED(made)
    {
        Connection connection({m_path, tests::testKey(), store::Access::Create, m_vfs.name()});
        makeTables(connection);
    }
    open();
}

SqlDisk::~SqlDisk()
{
    close();
    for (const char *part : {"", kLog, "-shm"})
        QFile::remove(m_path + QString::fromLatin1(part));
}

void SqlDisk::open()
{
    m_connection = std::make_unique<Connection>(
        store::ConnectionOptions {m_path, tests::testKey(), store::Access::Write, m_vfs.name()});
    m_rows = std::make_unique<store::DeskRows>(*m_connection, registryOf(kNewSchema));
}

/// As a kill does: nothing is tidied up.
void SqlDisk::close()
{
    m_rows.reset();
    if (m_connection)
        m_connection->checkpointOnClose(false);
    m_connection.reset();
}

qint64 SqlDisk::turns() const
{
    return m_connection->integer("SELECT n FROM turn");
}

bool SqlDisk::change(const std::function<void()> &work)
{
    const qint64 before = turns();
    if (before > 0 && m_random.chance(kFailures)) {
        m_vfs.failAt(tests::FaultVfs::Write | tests::FaultVfs::Sync | tests::FaultVfs::Truncate,
            1 + static_cast<int>(m_random.below(8)), tests::FaultVfs::Lasting::Once);
    }
    const Result<Done> done = store::guarded([&]() -> Result<Done> {
        store::Transaction transaction(*m_connection);
        m_rows->start(0);
        work();
        m_rows->finish();
        m_connection->execute("UPDATE turn SET n = n + 1");
        transaction.commit();
        m_rows->committed();
        return Done();
    });
    m_vfs.heal();
    if (!done)
        m_rows->rollBack();
    const bool failed = m_connection->hasStorageFailed();
    const bool killed = m_random.chance(kKills);
    failures += failed ? 1 : 0;
    kills += killed ? 1 : 0;
    if (failed || killed) {
        close();
        open();
    }
    // What failed while it was being made durable may be there all the same.
    return turns() != before;
}

std::any SqlDisk::image() const
{
    m_connection->checkpoint();
    return contentOf(m_path);
}

void SqlDisk::restore(const std::any &image)
{
    close();
    QFile::remove(m_path + QString::fromLatin1(kLog));
    write(m_path, std::any_cast<QByteArray>(image));
    open();
}

void SqlDisk::eachRow(const std::function<void(const EntityState &)> &look) const
{
    for (const TableDescription &table : registryOf(kNewSchema).tables()) {
        std::vector<Uuid> ids;
        const QByteArray sql = QByteArray("SELECT id FROM ") + table.name;
        Statement query(*m_connection, sql.constData());
        while (query.step())
            ids.push_back(query.uuid(0));
        for (const Uuid &id : ids)
            look(m_rows->row({table.number, id}).value());
    }
}

QList<OutboxOp> SqlDisk::keptOps() const
{
    return m_rows->outbox(0, std::numeric_limits<int>::max());
}

} // namespace lobby::sim
