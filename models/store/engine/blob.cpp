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
        throw connection.failure();
    m_blob.reset(raw);
}

int Blob::size() const
{
    return sqlite3_blob_bytes(m_blob.get());
}

void Blob::requireInside(int offset, qsizetype bytes) const
{
    // SQLite's own answer to this cannot be told from that to a damaged page.
    if (offset < 0 || bytes < 0 || offset + bytes > size())
        throw SqlError(SQLITE_RANGE, "outside the blob");
}

QByteArray Blob::read(int offset, int size) const
{
    requireInside(offset, size);
    QByteArray bytes(size, Qt::Uninitialized);
    if (sqlite3_blob_read(m_blob.get(), bytes.data(), size, offset) != SQLITE_OK)
        throw m_connection.failure();
    return bytes;
}

void Blob::write(int offset, QByteArrayView bytes)
{
    requireInside(offset, bytes.size());
    if (sqlite3_blob_write(m_blob.get(), bytes.data(), static_cast<int>(bytes.size()), offset)
        != SQLITE_OK)
        throw m_connection.failure();
}

} // namespace lobby::store
