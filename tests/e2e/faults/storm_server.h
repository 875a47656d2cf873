#pragma once

#include "tests/support/lobbyd_program.h"
#include "tests/support/postgres_server.h"

#include <memory>

namespace lobby::tests {

enum class Engine { Sqlite, Postgres };

/// lobbyd with its database, which can be put back to what it was at the beginning.
class StormServer
{
public:
    /// Initialised and serving; its tickets lead desks to `deskPort`.
    StormServer(Engine engine, quint16 deskPort);

    [[nodiscard]] LobbydProgram &lobbyd() { return *m_lobbyd; }
    /// For one desk of a branch.
    [[nodiscard]] QByteArray ticket(quint64 branch) const;

    /// What there is now is what each storm begins with. The server is stopped.
    void remember();
    /// Puts it back; serves again.
    void putBack();

    [[nodiscard]] bool hasDatabaseServer() const { return m_postgres != nullptr; }
    /// PostgreSQL's processes are killed, and it is started again.
    void restartDatabase();

private:
    void migrate();

    QTemporaryDir m_kept; ///< copies of what is in folders
    QTemporaryDir m_ledger;
    std::unique_ptr<PostgresServer> m_postgres;
    std::unique_ptr<LobbydProgram> m_lobbyd;
};

} // namespace lobby::tests
