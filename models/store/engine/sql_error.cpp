#include "models/store/engine/sql_error.h"

#include <sqlite3.h>

namespace lobby::store {

namespace {
constexpr int kPrimaryMask = 0xff;
}

SqlError::SqlError(sqlite3 *connection)
    : std::runtime_error(sqlite3_errmsg(connection))
    , m_code(sqlite3_extended_errcode(connection))
{
}

SqlError::SqlError(int code, const char *message)
    : std::runtime_error(message)
    , m_code(code)
{
}

Error toError(const SqlError &error)
{
    using Code = Error::Code;
    // SQLite's messages name tables, columns and constraints, never values.
    const QString detail = QString::fromUtf8(error.what());
    if (error.code() == SQLITE_CONSTRAINT_COMMITHOOK) // see Tripwire
        return {Code::Unavailable, QStringLiteral("tripwire")};
    switch (error.code() & kPrimaryMask) {
    case SQLITE_CONSTRAINT:
        return {Code::Conflict, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // the first page; a wrong key is told from it when the connection opens
    case SQLITE_ERROR: // SQLCipher: a page that does not authenticate; our SQL itself is constant
        return {Code::VaultDamaged, detail};
    case SQLITE_FULL:
        return {Code::DiskFull, detail};
    case SQLITE_READONLY:
        return {Code::ReadOnly, detail};
    case SQLITE_INTERRUPT:
        return {Code::Cancelled, detail};
    default:
        return {Code::Unavailable, detail};
    }
}

bool isStorageFailure(const SqlError &error)
{
    const int primary = error.code() & kPrimaryMask;
    return primary == SQLITE_IOERR || primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB
        || primary == SQLITE_ERROR;
}

} // namespace lobby::store
