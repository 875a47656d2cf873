#pragma once

#include "models/support/result.h"
#include "tests/server/storage/postgres_tables.h"
#include "tests/support/enrolled_device.h"
#include "tests/support/lobbyd_program.h"

namespace lobby::bench {

enum class Engine { Sqlite, Postgres };

QString nameOf(Engine engine);

/// A lobbyd to be measured, alone with its database in a temporary folder. Its calls block.
class BenchServer
{
public:
    /// How often a desk may ask: as installed, or so often that one desk can try what the machine
    /// can do.
    enum class Pace { AsInstalled, Unlimited };

    static Result<std::unique_ptr<BenchServer>> start(Engine engine, Pace pace);

    [[nodiscard]] Engine engine() const { return m_engine; }
    /// A branch that nobody was in.
    quint64 newBranch() { return ++m_branches; }
    /// A ticket for one desk of a branch, as a clerk types it.
    [[nodiscard]] Result<QByteArray> ticket(quint64 branch) const;
    /// A desk of a branch.
    [[nodiscard]] Result<tests::EnrolledDevice> enrol(quint64 branch) const;

    /// Where a proxy connects, without TLS.
    [[nodiscard]] quint16 proxyPort() const { return m_proxyPort; }
    /// Resident memory of the program, MiB.
    [[nodiscard]] double memoryMiB() const;
    /// Processor time that the program has taken, without the database server's.
    [[nodiscard]] double processorSeconds() const;
    /// A value of /metrics; none when there is none of that name.
    [[nodiscard]] std::optional<double> metric(const QByteArray &name) const;

private:
    BenchServer(Engine engine, Pace pace);

    const Engine m_engine;
    const quint16 m_proxyPort;
    quint64 m_branches = 1;
    QTemporaryDir m_ledger; ///< of a server on PostgreSQL
    std::unique_ptr<tests::PostgresTables> m_postgres; ///< outlives the program
    std::unique_ptr<tests::LobbydProgram> m_program;
};

} // namespace lobby::bench
