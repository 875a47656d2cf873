#pragma once

#include <QThread>

#include <memory>

namespace lobby::tests {

/// A network between desks and their server that fails as networks do: connections are refused,
/// slow, silent from some byte on, closed in one direction, or cut in the middle. What happens to
/// a connection comes from a seed. TCP on loopback, on a thread of its own; any thread may call.
class FaultyWire
{
public:
    struct Tally
    {
        int connections = 0;
        int faults = 0; ///< connections that something happened to
    };

    /// Listens, and lets everything pass.
    FaultyWire();
    ~FaultyWire();
    Q_DISABLE_COPY_MOVE(FaultyWire)

    /// Where desks connect.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Where connections lead from now on.
    void leadTo(quint16 port);
    /// New connections meet with misfortune.
    void fail(quint64 seed);
    /// Cuts all connections; what comes next passes.
    void mend();
    /// Since the last fail().
    [[nodiscard]] Tally tally() const;

private:
    class Exchange;

    QThread m_thread;
    std::unique_ptr<Exchange> m_exchange; ///< on the thread
    quint16 m_port = 0;
};

} // namespace lobby::tests
