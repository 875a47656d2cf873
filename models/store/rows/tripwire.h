#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/registry.h"

#include <QSet>

namespace lobby::store {

/// Watches the writer: a transaction that changed more rows of synced tables than were announced
/// cannot commit. What slips past the one write path would never reach another desk.
class Tripwire
{
public:
    /// `connection` outlives the tripwire and has no other hooks.
    Tripwire(Connection &connection, const sync::Registry &registry);
    ~Tripwire();
    Q_DISABLE_COPY_MOVE(Tripwire)

    /// Called before each legitimate write of one row.
    void announce() { ++m_announced; }
    void startTransaction() { m_announced = m_seen = 0; }
    [[nodiscard]] bool wasCrossed() const { return m_seen != m_announced; }

private:
    Connection &m_connection;
    QSet<QByteArray> m_tables;
    qint64 m_announced = 0;
    qint64 m_seen = 0;
};

} // namespace lobby::store
