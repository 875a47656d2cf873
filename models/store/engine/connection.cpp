#include "models/store/engine/connection.h"

#include "models/store/engine/statement.h"

#include <openssl/crypto.h>
#include <sqlite3.h>

#include <array>
#include <cstring>
#include <string_view>
#include <utility>

namespace lobby::store {

namespace {

/// libcrypto is not taken down when the program ends, which has to be said before anybody else
/// starts it. A thread that has done its work may still be on its way out then, and what libcrypto
/// keeps for it (a random generator) is gone or never released, as the two happen to meet.
[[maybe_unused]] const int kCryptoStays = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

constexpr int kBusyTimeoutMs = 5000;
constexpr int kRawKeyBytes = 32;
constexpr size_t kKeyTextBytes = 2 + 2 * kRawKeyBytes + 1; // x'…'

/// In KiB, and only of what is used: a page that left the cache is read and deciphered again. The
/// writer's holds what a part of an import touches.
constexpr const char *kReaderCache = "PRAGMA cache_size = -16000";
constexpr const char *kWriterCache = "PRAGMA cache_size = -64000";

/// What a log that grew (an import, a backup that held its snapshot) is cut back to.
constexpr const char *kLogSizeLimit = "PRAGMA journal_size_limit = 16777216";

int openFlags(Access access)
{
    switch (access) {
    case Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::Write:
        return SQLITE_OPEN_READWRITE;
    case Access::Read:
        return SQLITE_OPEN_READONLY;
    }
    Q_UNREACHABLE();
}

/// A raw key, so that SQLCipher derives nothing; on the stack and wiped, never in SQL text.
void applyKey(sqlite3 *handle, QByteArrayView key)
{
    if (key.size() != kRawKeyBytes)
        throw SqlError(SQLITE_MISUSE, "the key is not 32 bytes");
    static constexpr std::string_view kHex("0123456789abcdef");
    std::array<char, kKeyTextBytes> text = {};
    text[0] = 'x';
    text[1] = '\'';
    for (size_t i = 0; i < size_t(kRawKeyBytes); ++i) {
        const auto byte = static_cast<quint8>(key[qsizetype(i)]);
        text[2 + 2 * i] = kHex[byte >> 4];
        text[3 + 2 * i] = kHex[byte & 0x0f];
    }
    text[kKeyTextBytes - 1] = '\'';
    const int code = sqlite3_key_v2(handle, "main", text.data(), static_cast<int>(kKeyTextBytes));
    explicit_bzero(text.data(), text.size());
    if (code != SQLITE_OK)
        throw SqlError(code, "the key was not taken");
}

/// A setting that does not hold, or a library that is not ours.
[[noreturn]] void refuseEngine(const char *what)
{
    throw Refusal({Error::Code::VaultEngine, QString::fromLatin1(what)});
}

int numberOfSynchronous(QByteArrayView name)
{
    return name == QByteArrayView("OFF") ? 0 : name == QByteArrayView("NORMAL") ? 1 : 2;
}

} // namespace

void Connection::Closer::operator()(sqlite3 *handle) const noexcept
{
    sqlite3_close_v2(handle);
}

void Connection::Pool::clear() noexcept
{
    for (sqlite3_stmt *statement : std::as_const(idle))
        sqlite3_finalize(statement);
    idle.clear();
}

Connection::Connection(const ConnectionOptions &options)
    : m_checkpointPages(options.checkpointPages)
{
    if (std::strcmp(sqlite3_sourceid(), SQLITE_SOURCE_ID) != 0)
        refuseEngine("another SQLite than the one compiled against");
    try {
        open(options);
    } catch (const Refusal &refusal) {
        if (refusal.error().code != Error::Code::VaultWrongKey)
            throw;
        // SQLCipher says the same when it could not read the salt. Nobody should be told that his
        // key is wrong because of a disk: asked again, that answers for itself.
        m_pool.clear();
        open(options);
    }
}

void Connection::open(const ConnectionOptions &options)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(options.path.toUtf8().constData(), &raw,
        openFlags(options.access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, options.vfs);
    m_handle.reset(raw); // SQLite hands out a handle even on failure
    if (code != SQLITE_OK)
        throw SqlError(code, sqlite3_errstr(code));
    sqlite3_busy_timeout(raw, kBusyTimeoutMs);
    applyKey(raw, options.key);
    configure(options);
}

Connection::~Connection() = default;

void Connection::configure(const ConnectionOptions &options)
{
    if (text("PRAGMA cipher_version").isEmpty())
        refuseEngine("no cipher");
    const auto insist = [this](int setting, int value) {
        int now = -1;
        if (sqlite3_db_config(handle(), setting, value, &now) != SQLITE_OK || now != value)
            refuseEngine("a setting does not hold");
    };
    // Until the key is known to open what is there, nothing of the log may be moved.
    insist(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
    insist(SQLITE_DBCONFIG_DEFENSIVE, 1);
    insist(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    insist(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    if (options.access == Access::Create)
        execute("PRAGMA auto_vacuum = INCREMENTAL");
    // The first read decrypts the first page: a wrong key ends here. That page then says how long
    // the file is, and SQLite calls a shorter one corrupt.
    try {
        (void)integer("SELECT count(*) FROM sqlite_schema");
    } catch (const SqlError &error) {
        if (error.code() == SQLITE_CORRUPT)
            throw Refusal({Error::Code::VaultTruncated, QStringLiteral("pages are missing")});
        if (error.code() == SQLITE_NOTADB)
            throw Refusal({Error::Code::VaultWrongKey});
        throw;
    }
    execute("PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON");
    execute(options.access == Access::Read ? kReaderCache : kWriterCache);
    if (integer("PRAGMA foreign_keys") != 1)
        refuseEngine("foreign keys are not enforced");
    if (options.access == Access::Read) {
        execute("PRAGMA query_only = ON");
        return;
    }
    if (text("PRAGMA journal_mode = WAL") != QLatin1StringView("wal"))
        refuseEngine("no write-ahead log");
    execute((QByteArray("PRAGMA synchronous = ") + options.synchronous).constData());
    if (integer("PRAGMA synchronous") != numberOfSynchronous(options.synchronous))
        refuseEngine("synchronous does not hold");
    if (integer("PRAGMA secure_delete = ON") != 1)
        refuseEngine("deleted content is not overwritten");
    (void)integer(kLogSizeLimit);
    sqlite3_wal_hook(handle(), &Connection::onCommitted, this);
    checkpointOnClose(true);
}

int Connection::onCommitted(void *self, sqlite3 *handle, const char *database, int logPages)
{
    // Instead of SQLite's own automatic checkpoint, which keeps its errors to itself. PASSIVE
    // waits for nobody; what readers still need stays for the next time.
    auto *connection = static_cast<Connection *>(self);
    if (logPages < connection->m_checkpointPages)
        return SQLITE_OK;
    const int code
        = sqlite3_wal_checkpoint_v2(handle, database, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    if (code != SQLITE_OK && isStorageFailure(SqlError(code, "checkpoint")))
        connection->m_storageFailed = true;
    return SQLITE_OK; // the commit itself is durable
}

void Connection::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
        != SQLITE_OK)
        throw failure();
}

void Connection::checkpointOnClose(bool wanted)
{
    int now = -1;
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, wanted ? 0 : 1, &now);
    Q_ASSERT(now == (wanted ? 0 : 1));
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

const char *Connection::vfs() const
{
    sqlite3_vfs *used = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_VFS_POINTER, &used);
    return used ? used->zName : nullptr;
}

SqlError Connection::failure()
{
    SqlError error(handle());
    m_storageFailed = m_storageFailed || isStorageFailure(error);
    return error;
}

void Connection::execute(const char *script)
{
    if (sqlite3_exec(handle(), script, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw failure();
}

qint64 Connection::integer(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Connection::text(const char *sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 Connection::totalChanges() const
{
    return sqlite3_total_changes64(handle());
}

sqlite3_stmt *Connection::takeStatement(const char *sql)
{
    const QByteArray key = QByteArray::fromRawData(sql, static_cast<qsizetype>(std::strlen(sql)));
    if (const auto idle = m_pool.idle.find(key); idle != m_pool.idle.end() && *idle)
        return std::exchange(*idle, nullptr);
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        throw failure();
    return statement;
}

void Connection::giveBack(const char *sql, sqlite3_stmt *statement) noexcept
{
    sqlite3_reset(statement); // repeats the error that step() already threw
    sqlite3_clear_bindings(statement);
    const auto size = static_cast<qsizetype>(std::strlen(sql));
    const auto idle = m_pool.idle.find(QByteArray::fromRawData(sql, size));
    if (idle == m_pool.idle.end())
        m_pool.idle.insert(QByteArray(sql, size), statement);
    else if (!*idle)
        *idle = statement;
    else // the same text was in use twice at once
        sqlite3_finalize(statement);
}

} // namespace lobby::store
