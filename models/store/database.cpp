#include "models/store/database.h"

#include "models/store/engine/statement.h"
#include "models/store/engine/vault_file.h"

#include <sqlite3.h>

namespace lobby::store {

namespace {

constexpr qint64 kApplicationId = 0x4c4f4259; // "LOBY"
constexpr int kFirstDevice = 1; ///< until the server assigns an incarnation

/// Says what a database that opened really is; throws Refusal.
void checkIdentity(Connection &connection, const Uuid &vaultId)
{
    if (connection.integer("PRAGMA application_id") != kApplicationId)
        throw Refusal({Error::Code::VaultForeign, QStringLiteral("application id")});
    Statement query(connection, "SELECT value FROM meta WHERE name = 'vault_id'");
    if (!query.step() || query.uuid(0) != vaultId)
        throw Refusal({Error::Code::VaultForeign, QStringLiteral("vault id")});
}

void writeIdentity(Connection &connection, const Uuid &vaultId)
{
    connection.execute(
        (QByteArray("PRAGMA application_id = ") + QByteArray::number(kApplicationId)).constData());
    Statement(connection, "INSERT INTO meta (name, value) VALUES ('vault_id', :id)")
        .bind(":id", vaultId)
        .run();
    Statement(connection, "INSERT INTO meta (name, value) VALUES ('device', :device)")
        .bind(":device", qint64(kFirstDevice))
        .run();
}

void allowThreads()
{
    // Once, for the process: connections are not shared between threads, so they need no locks.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
    Q_UNUSED(configured) // SQLITE_MISUSE when it is already running, with the same setting
}

} // namespace

Database::Database(const DatabaseOptions &options)
    : m_path(options.path)
    , m_clock(options.clock)
    , m_lock(std::make_unique<QLockFile>(options.path + QStringLiteral(".lock")))
{
    m_lock->setStaleLockTime(0); // only a dead process's lock is stale, however old it is
}

Database::~Database()
{
    m_readers.reset(); // the writer closes last and checkpoints
    if (m_writing)
        m_writing->post([this](Connection &) { m_writer.reset(); });
    m_writing.reset();
}

Result<std::unique_ptr<Database>> Database::create(DatabaseOptions options)
{
    if (Result<Done> created = createVaultFile(options.path); !created)
        return created.error();
    return start(options, Access::Create);
}

Result<std::unique_ptr<Database>> Database::open(DatabaseOptions options)
{
    if (Result<Done> inspected = inspectVaultFile(options.path); !inspected)
        return inspected.error();
    return start(options, Access::Write);
}

Result<std::unique_ptr<Database>> Database::start(DatabaseOptions &options, Access access)
{
    allowThreads();
    std::unique_ptr<Database> database(new Database(options));
    if (!database->m_lock->tryLock())
        return Error {Error::Code::VaultBusy};
    Result<Done> started = guarded([&]() -> Result<Done> {
        auto connection = std::make_unique<Connection>(
            ConnectionOptions {options.path, options.key, access, options.vfs});
        if (access == Access::Write)
            checkIdentity(*connection, options.vaultId);
        const QString backup = options.path + QStringLiteral(".before-migration");
        Result<Done> migrated = migrate(*connection, options.migrations, backup, options.key);
        if (!migrated)
            return migrated;
        if (access == Access::Create)
            writeIdentity(*connection, options.vaultId);
        if (Result<Done> audited = options.audit.open(*connection); !audited)
            return audited;

        const auto device = static_cast<quint32>(
            connection->integer("SELECT value FROM meta WHERE name = 'device'"));
        database->m_writer = std::make_unique<Writer>(
            *connection, options.registry, device, options.clock, options.audit, options.steps);
        std::vector<std::unique_ptr<Connection>> readers;
        for (int i = 0; i < options.readers; ++i) {
            readers.push_back(std::make_unique<Connection>(
                ConnectionOptions {options.path, options.key, Access::Read, options.vfs}));
        }
        std::vector<std::unique_ptr<Connection>> writers;
        writers.push_back(std::move(connection));
        database->m_writing = std::make_unique<Workers>(std::move(writers));
        database->m_readers = std::make_unique<Workers>(std::move(readers));
        return Done();
    });
    options.key.fill('\0');
    if (!started)
        return started.error();
    return database;
}

QFuture<Result<Committed>> Database::commit(Authorised authorised, const QString &reason, Plan plan)
{
    auto token = std::make_shared<Authorised>(std::move(authorised)); // std::function copies
    return m_writing->ask([this, token, reason, plan = std::move(plan)](Connection &) {
        Result<Committed> result = m_writer->commit(*token, reason, plan);
        announce(result);
        return result;
    });
}

QFuture<Result<Committed>> Database::commit(
    Authorised authorised, const QString &reason, QList<sync::Intent> intents)
{
    return commit(std::move(authorised), reason,
        [intents = std::move(intents)](
            Connection &) -> Result<QList<sync::Intent>> { return intents; });
}

QFuture<Result<Committed>> Database::apply(QList<sync::Op> ops)
{
    return m_writing->ask([this, ops = std::move(ops)](Connection &) {
        Result<Committed> result = m_writer->apply(ops);
        announce(result);
        return result;
    });
}

QFuture<Result<Done>> Database::local(std::function<void(Connection &)> work)
{
    return m_writing->ask(
        [this, work = std::move(work)](Connection &) { return m_writer->local(work); });
}

void Database::announce(const Result<Committed> &result)
{
    if (result) {
        QMetaObject::invokeMethod(
            this, [this, committed = *result] { Q_EMIT changed(committed); }, Qt::QueuedConnection);
    } else if (m_writer->isClosed() && !m_toldReadOnly) {
        m_toldReadOnly = true; // read and written on the writer thread alone
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT becameReadOnly(); }, Qt::QueuedConnection);
    }
}

} // namespace lobby::store
