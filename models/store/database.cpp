#include "models/store/database.h"

#include "models/store/engine/meta.h"
#include "models/store/engine/vault_file.h"
#include "models/store/engine/write_ahead_log.h"

#include <QScopeGuard>

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
    if (metaValue(connection, "vault_id") != sync::Value(vaultId.toBytes()))
        throw Refusal({Error::Code::VaultForeign, QStringLiteral("vault id")});
}

void writeIdentity(Connection &connection, const Uuid &vaultId)
{
    connection.execute(
        (QByteArray("PRAGMA application_id = ") + QByteArray::number(kApplicationId)).constData());
    setMeta(connection, "vault_id", vaultId.toBytes());
    setMeta(connection, "device", qint64(kFirstDevice));
}

/// A whole vault under another name, then under its own.
Result<Done> make(const DatabaseOptions &options)
{
    const QString unfinished = options.path + QStringLiteral(".new");
    discardUnfinished(unfinished); // of an earlier try that was cut short
    Result<Done> made = createPrivateFile(unfinished);
    if (!made)
        return made;
    made = guarded([&]() -> Result<Done> {
        Connection connection({unfinished, options.key, Access::Create, options.vfs});
        if (Result<Done> migrated = migrate(connection, options.migrations); !migrated)
            return migrated;
        writeIdentity(connection, options.vaultId);
        connection.checkpoint();
        return Done();
    });
    if (made)
        made = putInPlace(unfinished, options.path);
    if (!made)
        discardUnfinished(unfinished);
    return made;
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
    const auto wipe = qScopeGuard([&options] { options.key.fill('\0'); });
    allowThreads();
    if (Result<Done> free = inspectVaultPlace(options.path); !free)
        return free.error();
    std::unique_ptr<Database> database(new Database(options));
    if (Result<Done> locked = database->lock(); !locked)
        return locked.error();
    if (Result<Done> made = make(options); !made)
        return made.error();
    if (Result<Done> started = database->start(options); !started)
        return started.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::open(DatabaseOptions options)
{
    const auto wipe = qScopeGuard([&options] { options.key.fill('\0'); });
    allowThreads();
    if (Result<Done> inspected = inspectVaultFile(options.path); !inspected)
        return inspected.error();
    std::unique_ptr<Database> database(new Database(options));
    if (Result<Done> locked = database->lock(); !locked)
        return locked.error();
    if (Result<Done> started = database->start(options); !started)
        return started.error();
    return database;
}

Result<Done> Database::lock()
{
    if (m_lock->tryLock())
        return Done();
    if (m_lock->error() == QLockFile::LockFailedError)
        return Error {Error::Code::VaultBusy};
    return Error {Error::Code::Unavailable, QStringLiteral("the lock file cannot be written")};
}

Result<Done> Database::start(const DatabaseOptions &options)
{
    return guarded([&]() -> Result<Done> {
        auto connection = std::make_unique<Connection>(
            ConnectionOptions {options.path, options.key, Access::Write, options.vfs});
        connection->checkpointOnClose(false); // a log beside it may be another vault's
        checkIdentity(*connection, options.vaultId);
        verifyLog(*connection, options.path);
        connection->checkpointOnClose(true);
        if (Result<Done> migrated
            = migrate(*connection, options.migrations, options.beforeMigration);
            !migrated) {
            connection->checkpointOnClose(!connection->hasStorageFailed());
            return migrated;
        }
        if (Result<Done> audited = options.audit.open(*connection); !audited)
            return audited;

        std::vector<std::unique_ptr<Connection>> readers;
        readers.reserve(static_cast<size_t>(options.readers));
        for (int i = 0; i < options.readers; ++i) {
            readers.push_back(std::make_unique<Connection>(
                ConnectionOptions {options.path, options.key, Access::Read, options.vfs}));
        }
        // After everything that can fail: the writer must not outlive its connection.
        m_writer = std::make_unique<Writer>(
            *connection, options.registry, options.clock, options.audit, options.steps);
        std::vector<std::unique_ptr<Connection>> writers;
        writers.push_back(std::move(connection));
        m_writing = std::make_unique<Workers>(std::move(writers));
        m_readers = std::make_unique<Workers>(std::move(readers));
        return Done();
    });
}

QFuture<Result<Committed>> Database::commit(Authorised authorised, const QString &reason, Plan plan)
{
    auto token = std::make_shared<Authorised>(std::move(authorised)); // std::function copies
    return m_writing->ask([this, token, reason, plan = std::move(plan)](Connection &) {
        return announced([&] { return m_writer->commit(*token, reason, plan); });
    });
}

QFuture<Result<Committed>> Database::commit(
    Authorised authorised, const QString &reason, QList<sync::Intent> intents)
{
    return commit(std::move(authorised), reason,
        [intents = std::move(intents)](
            Connection &) -> Result<QList<sync::Intent>> { return intents; });
}

QFuture<Result<Committed>> Database::sync(std::function<void(DeskRows &)> turn)
{
    return m_writing->ask([this, turn = std::move(turn)](Connection &) {
        return announced([&] { return m_writer->sync(turn); });
    });
}

QFuture<Result<Done>> Database::local(std::function<void(Connection &)> work)
{
    return m_writing->ask([this, work = std::move(work)](Connection &) {
        const auto tell = qScopeGuard([this] { announceReadOnly(); });
        return m_writer->local(work);
    });
}

Result<Committed> Database::announced(const std::function<Result<Committed>()> &write)
{
    const auto tell = qScopeGuard([this] { announceReadOnly(); }); // also when a bug throws
    Result<Committed> result = write();
    if (result && !result->touched.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, committed = *result] { Q_EMIT changed(committed); }, Qt::QueuedConnection);
    }
    return result;
}

void Database::announceReadOnly()
{
    if (m_writer->isClosed() && !m_toldReadOnly) {
        m_toldReadOnly = true; // read and written on the writer thread alone
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT becameReadOnly(); }, Qt::QueuedConnection);
    }
}

} // namespace lobby::store
