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
        // SQLite may have rolled back by itself (disk full, I/O error, the tripwire).
        if (m_done || !m_connection.isInTransaction())
            return;
        try {
            m_connection.execute("ROLLBACK");
        } catch (const SqlError &) {
            // Remembered by the connection; closing it undoes what is left.
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

/// A read transaction: all that is read in its scope is of one moment, whatever is committed
/// meanwhile. Inside another transaction it does nothing.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection)
        : m_connection(connection)
        , m_mine(!connection.isInTransaction())
    {
        if (m_mine)
            m_connection.execute("BEGIN");
    }
    ~Snapshot()
    {
        if (!m_mine || !m_connection.isInTransaction())
            return;
        try {
            m_connection.execute("ROLLBACK"); // unlike COMMIT it also ends a failed one
        } catch (const SqlError &) {
            // The next question on this connection says what is wrong.
        }
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Connection &m_connection;
    bool m_mine;
};

} // namespace lobby::store
