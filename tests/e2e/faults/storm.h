#pragma once

#include "tests/e2e/faults/server_rows.h"
#include "tests/e2e/faults/storm_place.h"
#include "tests/e2e/faults/storm_server.h"
#include "tests/e2e/faults/wire/faulty_wire.h"

#include <memory>
#include <vector>

namespace lobby::tests {

/// Desks of two branches and their server as programs, between which everything goes wrong for a
/// while: what happens and when is one seed.
class Storms
{
public:
    explicit Storms(Engine engine);

    struct Tally
    {
        int kills = 0; ///< of desks, server and database
        int faults = 0; ///< of connections
        qsizetype promises = 0;
        qsizetype rows = 0; ///< on the server, in the end
        qint64 stormMs = 0;
        qint64 agreementMs = 0; ///< from the end of the faults on
    };
    /// One storm from the same beginning. Empty when all that must hold held; otherwise what did
    /// not.
    [[nodiscard]] QString run(quint64 seed);
    /// Of the last one.
    [[nodiscard]] const Tally &tally() const { return m_tally; }

private:
    struct Step
    {
        enum class Kind { KillDesk, StartDesk, KillServer, StartServer, RestartDatabase };
        int atMs = 0;
        Kind kind = Kind::KillDesk;
        size_t desk = 0;
    };
    [[nodiscard]] std::vector<Step> planned(quint64 seed) const;
    void putBack(quint64 seed);
    void rage(quint64 seed);
    void take(const Step &step, quint64 seed);
    void start(size_t desk, quint64 seed);
    /// Until desks and server agree; what is different when they do not.
    [[nodiscard]] QString agreement();
    [[nodiscard]] QString difference();
    [[nodiscard]] QString lost() const;
    [[nodiscard]] QString auditFindings();

    FaultyWire m_wire;
    StormServer m_server;
    std::vector<std::unique_ptr<StormPlace>> m_desks;
    std::vector<EnrolledDevice> m_witnesses; ///< of each desk's branch, asking what the server has
    std::vector<ServerRows> m_rows; ///< what each desk should have
    Tally m_tally;
};

} // namespace lobby::tests
