#include "models/store/rows/tripwire.h"

#include <sqlite3.h>

#include <cstring>

namespace lobby::store {

Tripwire::Tripwire(Connection &connection, const sync::Registry &registry)
    : m_connection(connection)
{
    for (const sync::TableDescription &table : registry.tables())
        m_tables.insert(table.name);
    sqlite3_preupdate_hook(
        connection.handle(),
        [](void *self, sqlite3 *, int, const char *, const char *table, sqlite3_int64,
            sqlite3_int64) {
            auto *wire = static_cast<Tripwire *>(self);
            const auto size = static_cast<qsizetype>(std::strlen(table));
            if (wire->m_tables.contains(QByteArray::fromRawData(table, size)))
                ++wire->m_seen;
        },
        this);
    sqlite3_commit_hook(
        connection.handle(),
        [](void *self) { return static_cast<Tripwire *>(self)->wasCrossed() ? 1 : 0; }, this);
}

Tripwire::~Tripwire()
{
    sqlite3_preupdate_hook(m_connection.handle(), nullptr, nullptr);
    sqlite3_commit_hook(m_connection.handle(), nullptr, nullptr);
}

} // namespace lobby::store
