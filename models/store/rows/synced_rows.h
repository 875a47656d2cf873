#pragma once

#include "models/store/engine/connection.h"
#include "models/store/rows/tripwire.h"
#include "models/sync/merge.h"

#include <map>
#include <optional>
#include <vector>

namespace lobby::store {

/// Rows of synced tables as merge states, by the registry alone: the only code that writes them.
/// On the writer thread, inside a transaction; throws SqlError. The reading half, load(), works on
/// any connection.
class SyncedRows
{
public:
    explicit SyncedRows(const sync::Registry &registry);

    /// None when there is no such row; an erased thing answers a state that says so.
    [[nodiscard]] std::optional<sync::EntityState> load(
        Connection &connection, const sync::TableDescription &table, const Uuid &id) const;
    /// Writes the row, or removes it and what belongs to it when the state is erased.
    void save(Connection &connection, Tripwire &tripwire, const sync::TableDescription &table,
        const sync::EntityState &state, bool existed, qint64 atMs);

    [[nodiscard]] static bool isErased(Connection &connection, const Uuid &id);
    [[nodiscard]] const sync::Registry &registry() const { return m_registry; }

private:
    struct TableSql
    {
        QByteArray load;
        QByteArray insert;
        QByteArray update;
        QByteArray remove;
        QByteArray children; ///< ids of an element table's rows by parent; empty for others
    };
    [[nodiscard]] const TableSql &sql(const sync::TableDescription &table) const;
    void erase(Connection &connection, Tripwire &tripwire, const sync::TableDescription &table,
        const Uuid &id, qint64 atMs);

    const sync::Registry &m_registry;
    std::map<quint16, TableSql> m_sql;
};

} // namespace lobby::store
