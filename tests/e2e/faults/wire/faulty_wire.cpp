#include "tests/e2e/faults/wire/faulty_wire.h"

#include "tests/e2e/faults/wire/wire_link.h"

#include <QTcpServer>

#include <optional>

namespace lobby::tests {

/// The half that lives on the thread.
class FaultyWire::Exchange : public QObject
{
public:
    Exchange()
    {
        if (!m_listener.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the wire");
        connect(&m_listener, &QTcpServer::newConnection, this, &Exchange::join);
    }

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    void mend()
    {
        random.reset();
        for (WireLink *link : findChildren<WireLink *>())
            link->cut();
    }

    quint16 server = 0;
    std::optional<sim::Random> random; ///< none: all is well
    Tally tally;

private:
    void join()
    {
        while (QTcpSocket *desk = m_listener.nextPendingConnection()) {
            const Misfortune misfortune = random ? Misfortune::drawn(*random) : Misfortune();
            ++tally.connections;
            if (misfortune.kind != Misfortune::Kind::None)
                ++tally.faults;
            new WireLink(desk, server, misfortune, this);
        }
    }

    QTcpServer m_listener {this};
};

FaultyWire::FaultyWire()
    : m_exchange(std::make_unique<Exchange>())
    , m_port(m_exchange->port())
{
    m_exchange->moveToThread(&m_thread);
    m_thread.start();
}

FaultyWire::~FaultyWire()
{
    // Sockets end on the thread that they live on.
    QMetaObject::invokeMethod(
        m_exchange.get(), [this] { m_exchange.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FaultyWire::leadTo(quint16 port)
{
    QMetaObject::invokeMethod(
        m_exchange.get(), [this, port] { m_exchange->server = port; },
        Qt::BlockingQueuedConnection);
}

void FaultyWire::fail(quint64 seed)
{
    QMetaObject::invokeMethod(
        m_exchange.get(),
        [this, seed] {
            m_exchange->tally = {};
            m_exchange->random.emplace(seed);
        },
        Qt::BlockingQueuedConnection);
}

void FaultyWire::mend()
{
    QMetaObject::invokeMethod(
        m_exchange.get(), [this] { m_exchange->mend(); }, Qt::BlockingQueuedConnection);
}

FaultyWire::Tally FaultyWire::tally() const
{
    Tally tally;
    QMetaObject::invokeMethod(
        m_exchange.get(), [this, &tally] { tally = m_exchange->tally; },
        Qt::BlockingQueuedConnection);
    return tally;
}

} // namespace lobby::tests
