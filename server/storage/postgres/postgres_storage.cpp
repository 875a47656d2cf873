#include "server/storage/postgres/postgres_storage.h"

#include "server/storage/postgres/postgres_schema.h"
#include "server/storage/postgres/postgres_session.h"
#include "server/storage/schema.h"

#include <QRandomGenerator>

#include <thread>

namespace lobby::server {

Result<std::unique_ptr<PostgresStorage>> PostgresStorage::open(const PostgresOptions &options)
{
    return postgres::guarded([&]() -> Result<std::unique_ptr<PostgresStorage>> {
        std::unique_ptr<PostgresStorage> storage(new PostgresStorage(options));
        Loans::Loan loan(storage->m_connections);
        const int version = postgresSchemaVersion(loan.connection());
        if (version == 0)
            return Error {Error::Code::VaultEmpty};
        if (version > kSchemaVersion)
            return Error {Error::Code::VaultNewer};
        return storage;
    });
}

PostgresStorage::PostgresStorage(const PostgresOptions &options)
    : m_options(options)
    , m_connections(
          options.connections,
          [this] { return std::make_unique<postgres::Connection>(m_options.connection); },
          [](const postgres::Connection &connection) { return connection.isConnected(); })
{
}

template <typename Attempt>
auto PostgresStorage::untilThrough(Attempt attempt) -> decltype(postgres::guarded(attempt))
{
    for (int tries = 1;; ++tries) {
        try {
            return attempt();
        } catch (const postgres::SqlError &error) {
            if (!error.isContention() || tries == m_options.tries)
                return postgres::toError(error);
        } catch (const StorageDamaged &damaged) {
            return Error {Error::Code::VaultDamaged, QString::fromLatin1(damaged.what())};
        } catch (const std::exception &exception) {
            // The type alone: what() may quote what was being worked on.
            return Error {Error::Code::Unavailable, QString::fromLatin1(typeid(exception).name())};
        }
        const int most = 4 << std::min(tries, 6);
        std::this_thread::sleep_for(
            std::chrono::milliseconds(QRandomGenerator::global()->bounded(most)));
    }
}

Result<Written> PostgresStorage::write(Organisation organisation, const Work &work)
{
    return untilThrough([&]() -> Result<Written> {
        Loans::Loan loan(m_connections);
        postgres::Transaction transaction(loan.connection());
        PostgresSession session(loan.connection(), organisation, PostgresSession::For::Writing);
        StoredHub hub(session, organisation, true);
        work(hub);
        hub.finish();
        transaction.commitAfter(session.takeUnsent());
        return Written {hub.grown(), hub.lasting()};
    });
}

Result<Done> PostgresStorage::read(Organisation organisation, const Work &work)
{
    return untilThrough([&]() -> Result<Done> {
        Loans::Loan loan(m_connections);
        postgres::Transaction transaction(loan.connection());
        PostgresSession session(loan.connection(), organisation, PostgresSession::For::Reading);
        StoredHub hub(session, organisation, false);
        work(hub);
        transaction.commitAfter(session.takeUnsent());
        return Done();
    });
}

Result<QList<Organisation>> PostgresStorage::organisations()
{
    return untilThrough([&]() -> Result<QList<Organisation>> {
        Loans::Loan loan(m_connections);
        const postgres::Rows rows
            = loan.connection().run("SELECT organisation FROM organisation ORDER BY organisation");
        QList<Organisation> all;
        for (int row = 0; row < rows.size(); ++row)
            all.append(static_cast<Organisation>(rows.integer(row, 0)));
        return all;
    });
}

} // namespace lobby::server
