#pragma once

#include "models/store/engine/statement.h"
#include "models/store/engine/transaction.h"

namespace lobby::store {

constexpr qsizetype kPlainPageBytes = 4096;

/// The pages that a database is made of, in plain and in order, as the database is when this is
/// made, whatever is committed meanwhile. Each was authenticated when it was read. Lives shorter
/// than its connection, on one thread. Throws SqlError.
class PageReader
{
public:
    explicit PageReader(Connection &connection);

    [[nodiscard]] quint32 count() const { return m_count; }
    /// kPlainPageBytes bytes, zeros where the cipher keeps its own; empty after the last.
    [[nodiscard]] QByteArray next();

private:
    Snapshot m_moment;
    quint32 m_count;
    Statement m_pages;
    int m_reserved = 0;
};

} // namespace lobby::store
