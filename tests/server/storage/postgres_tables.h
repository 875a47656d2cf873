#pragma once

#include "server/storage/postgres/postgres_schema.h"
#include "server/storage/postgres/postgres_storage.h"
#include "tests/support/postgres_server.h"

namespace lobby::tests {

/// A PostgreSQL with the server's tables, owned by one role and used by another.
class PostgresTables
{
public:
    PostgresTables() { owner().execute("CREATE ROLE program LOGIN"); }

    /// As in a database just made.
    void reset()
    {
        server::postgres::Connection connection = owner();
        connection.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public;"
                           "GRANT USAGE ON SCHEMA public TO program");
        if (const auto made = server::createPostgresSchema(connection, "program"); !made)
            qFatal("%s", qPrintable(made.error().detail));
    }
    [[nodiscard]] server::postgres::Connection owner() const
    {
        return server::postgres::Connection({.target = m_server.target()});
    }
    [[nodiscard]] server::PostgresOptions options() const
    {
        return {.connection = {.target = m_server.target() + " user=program"}};
    }
    [[nodiscard]] std::unique_ptr<server::Storage> open() const
    {
        auto storage = server::PostgresStorage::open(options());
        if (!storage)
            qFatal(
                "%s %s", codeName(storage.error().code).data(), qPrintable(storage.error().detail));
        return std::move(*storage);
    }

private:
    PostgresServer m_server;
};

} // namespace lobby::tests
