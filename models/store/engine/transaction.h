#pragma once

#include "models/store/engine/connection.h"

#include <exception>

namespace lobby::store {

/// A write transaction; rolled back unless committed. `BEGIN IMMEDIATE`: the lock is taken at the
/// start, so that nothing read in it can be stale.
class Transaction
{
public:
    explicit Transaction(Connection &connection)
        : m_connection(connection)
    {
        m_connection.execute("BEGIN IMMEDIATE");
    }
    ~Transaction()
    {
        if (m_done)
            return;
        try {
            m_connection.execute("ROLLBACK");
        } catch (const SqlError &) {
            // SQLite has rolled back by itself (disk full, I/O error): nothing is left to undo.
        }
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Durable when it returns.
    void commit()
    {
        m_connection.execute("COMMIT");
        m_done = true;
    }

private:
    Connection &m_connection;
    bool m_done = false;
};

} // namespace lobby::store
