#pragma once

#include "server/postgres/connection.h"
#include "server/storage/connection_loans.h"
#include "server/storage/storage.h"

namespace lobby::server {

struct PostgresOptions
{
    postgres::ConnectionOptions connection = {}; ///< as a role that does not own the tables
    size_t connections = 8;
    int tries = 8; ///< of a transaction that another one was in the way of
};

/// Storage in PostgreSQL. Writes run at READ COMMITTED under claims (PostgresSession), reads at
/// REPEATABLE READ. Several servers may share one database.
class PostgresStorage : public Storage
{
public:
    /// VaultEmpty without tables, VaultNewer when a newer program made them; as SqlError says.
    static Result<std::unique_ptr<PostgresStorage>> open(const PostgresOptions &options);

    Result<Written> write(Organisation organisation, const Work &work) override;
    Result<Done> read(Organisation organisation, const Work &work) override;
    [[nodiscard]] Result<QList<Organisation>> organisations() override;

private:
    using Loans = ConnectionLoans<postgres::Connection>;

    explicit PostgresStorage(const PostgresOptions &options);
    /// Again, until it gets through or was tried often enough.
    template <typename Attempt>
    auto untilThrough(Attempt attempt) -> decltype(postgres::guarded(attempt));

    const PostgresOptions m_options;
    Loans m_connections;
};

} // namespace lobby::server
