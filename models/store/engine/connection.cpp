#include "models/store/engine/connection.h"

#include "models/store/engine/statement.h"

#include <sqlite3.h>

#include <cstring>

namespace lobby::store {

namespace {

constexpr int kBusyTimeoutMs = 5000;
constexpr int kRawKeyBytes = 32;
constexpr size_t kKeyTextBytes = 2 + 2 * kRawKeyBytes + 1; // x'…'

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
    static constexpr char kHex[] = "0123456789abcdef";
    char text[kKeyTextBytes];
    text[0] = 'x';
    text[1] = '\'';
    for (qsizetype i = 0; i < kRawKeyBytes; ++i) {
        const auto byte = static_cast<quint8>(key[i]);
        text[2 + 2 * i] = kHex[byte >> 4];
        text[3 + 2 * i] = kHex[byte & 0x0f];
    }
    text[kKeyTextBytes - 1] = '\'';
    const int code = sqlite3_key_v2(handle, "main", text, static_cast<int>(kKeyTextBytes));
    explicit_bzero(text, sizeof text);
    if (code != SQLITE_OK)
        throw SqlError(code, "the key was not taken");
}

} // namespace

void Connection::Closer::operator()(sqlite3 *handle) const noexcept
{
    sqlite3_close_v2(handle);
}

Connection::Pool::~Pool()
{
    for (sqlite3_stmt *statement : std::as_const(idle))
        sqlite3_finalize(statement);
}

Connection::Connection(const ConnectionOptions &options)
{
    if (std::strcmp(sqlite3_sourceid(), SQLITE_SOURCE_ID) != 0)
        throw SqlError(SQLITE_MISMATCH, "another SQLite than the one compiled against");
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
        throw SqlError(SQLITE_MISMATCH, "the engine has no cipher");
    const auto insist = [this](int setting, int value) {
        int now = -1;
        if (sqlite3_db_config(handle(), setting, value, &now) != SQLITE_OK || now != value)
            throw SqlError(SQLITE_MISMATCH, "a setting of the engine does not hold");
    };
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
        throw;
    }
    execute("PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;"
            "PRAGMA cache_size = -16000");
    if (integer("PRAGMA foreign_keys") != 1)
        throw SqlError(SQLITE_MISMATCH, "foreign keys are not enforced");
    if (options.access == Access::Read) {
        insist(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
        execute("PRAGMA query_only = ON");
        return;
    }
    if (text("PRAGMA journal_mode = WAL") != QLatin1StringView("wal"))
        throw SqlError(SQLITE_MISMATCH, "no write-ahead log");
    execute((QByteArray("PRAGMA synchronous = ") + options.synchronous).constData());
    execute("PRAGMA secure_delete = ON");
}

void Connection::execute(const char *script)
{
    if (sqlite3_exec(handle(), script, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw SqlError(handle());
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
    if (const auto idle = m_pool.idle.find(key); idle != m_pool.idle.end()) {
        sqlite3_stmt *statement = *idle;
        m_pool.idle.erase(idle);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        throw SqlError(handle());
    return statement;
}

void Connection::giveBack(const char *sql, sqlite3_stmt *statement) noexcept
{
    sqlite3_reset(statement); // repeats the error that step() already threw
    sqlite3_clear_bindings(statement);
    const QByteArray key(sql);
    if (m_pool.idle.contains(key)) // the same text was in use twice at once
        sqlite3_finalize(statement);
    else
        m_pool.idle.insert(key, statement);
}

} // namespace lobby::store
