#pragma once

#include "models/store/engine/connection.h"

struct sqlite3_blob;

namespace lobby::store {

/// Reads and writes a bytes column piece by piece, for what should not be in memory whole. The row
/// must exist with its full size (zeroblob). Throws SqlError.
class Blob
{
public:
    enum class Mode { Read, Write };
    Blob(Connection &connection, const char *table, const char *column, qint64 rowid, Mode mode);

    [[nodiscard]] int size() const;
    [[nodiscard]] QByteArray read(int offset, int size) const;
    void write(int offset, QByteArrayView bytes);

private:
    void requireInside(int offset, qsizetype bytes) const;
    struct Closer
    {
        void operator()(sqlite3_blob *blob) const noexcept;
    };
    Connection &m_connection;
    std::unique_ptr<sqlite3_blob, Closer> m_blob;
};

} // namespace lobby::store
