#include "models/store/engine/meta.h"

#include "models/store/engine/statement.h"

namespace lobby::store {

sync::Value metaValue(Connection &connection, const char *name)
{
    Statement query(connection, "SELECT value FROM meta WHERE name = :name");
    return query.bind(":name", QString::fromLatin1(name)).step() ? query.value(0) : sync::Value();
}

void setMeta(Connection &connection, const char *name, const sync::Value &value)
{
    Statement(connection, "INSERT OR REPLACE INTO meta (name, value) VALUES (:name, :value)")
        .bind(":name", QString::fromLatin1(name))
        .bind(":value", value)
        .run();
}

void removeMeta(Connection &connection, const char *name)
{
    Statement(connection, "DELETE FROM meta WHERE name = :name")
        .bind(":name", QString::fromLatin1(name))
        .run();
}

quint32 deviceNumber(Connection &connection)
{
    const sync::Value number = metaValue(connection, "device");
    const auto *given = std::get_if<qint64>(&number);
    return given ? static_cast<quint32>(*given) : 0;
}

} // namespace lobby::store
