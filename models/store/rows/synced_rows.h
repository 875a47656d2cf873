#pragma once

#include "models/store/engine/connection.h"
#include "models/store/rows/tripwire.h"
#include "models/sync/merge.h"

#include <QList>

#include <map>
#include <optional>

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
    void save(Connection &connection, Tripwire &tripwire, const sync::TableDescription &table,
        const sync::EntityState &state);
    void remove(Connection &connection, Tripwire &tripwire, const sync::TableDescription &table,
        const Uuid &id);
    /// Rows of an element or ledger table that belong to `parent`; none of other tables.
    [[nodiscard]] QList<Uuid> membersOf(
        Connection &connection, const sync::TableDescription &table, const Uuid &parent) const;
    /// The id, if the table has such a row.
    [[nodiscard]] QList<Uuid> itself(
        Connection &connection, const sync::TableDescription &table, const Uuid &id) const;

    [[nodiscard]] static bool isErased(Connection &connection, const Uuid &id);
    [[nodiscard]] const sync::Registry &registry() const { return m_registry; }

private:
    struct TableSql
    {
        QByteArray load;
        QByteArray save;
        QByteArray remove;
        QByteArray itself;
        QByteArray members; ///< ids by parent; empty for tables without one
    };
    [[nodiscard]] const TableSql &sql(const sync::TableDescription &table) const;

    const sync::Registry &m_registry;
    std::map<quint16, TableSql> m_sql;
};

} // namespace lobby::store
