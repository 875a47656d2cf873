#include "models/store/engine/blob.h"

#include <sqlite3.h>

namespace lobby::store {

void Blob::Closer::operator()(sqlite3_blob *blob) const noexcept
{
    sqlite3_blob_close(blob);
}

Blob::Blob(Connection &connection, const char *table, const char *column, qint64 rowid, Mode mode)
    : m_connection(connection)
{
    sqlite3_blob *raw = nullptr;
    if (sqlite3_blob_open(
            connection.handle(), "main", table, column, rowid, mode == Mode::Write ? 1 : 0, &raw)
        != SQLITE_OK)
        throw SqlError(connection.handle());
    m_blob.reset(raw);
}

int Blob::size() const
{
    return sqlite3_blob_bytes(m_blob.get());
}

QByteArray Blob::read(int offset, int size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (sqlite3_blob_read(m_blob.get(), bytes.data(), size, offset) != SQLITE_OK)
        throw SqlError(m_connection.handle());
    return bytes;
}

void Blob::write(int offset, QByteArrayView bytes)
{
    if (sqlite3_blob_write(m_blob.get(), bytes.data(), static_cast<int>(bytes.size()), offset)
        != SQLITE_OK)
        throw SqlError(m_connection.handle());
}

} // namespace lobby::store
