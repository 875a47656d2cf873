#include "tests/e2e/faults/wire/wire_link.h"

#include <QHostAddress>
#include <QTimer>

#include <sys/socket.h>

#include <algorithm>
#include <limits>

namespace lobby::tests {

namespace {

constexpr int kHighestPower = 16; ///< a few handshakes, and some of what is said after them
constexpr qint64 kSlowPiece = 700;

} // namespace

Misfortune Misfortune::drawn(sim::Random &random)
{
    Misfortune drawn;
    if (random.chance(0.5))
        return drawn;
    drawn.kind = static_cast<Kind>(1 + random.below(5));
    drawn.toServer = random.chance(0.5);
    // As often within the first bytes as anywhere later.
    drawn.after = qint64(1) << random.below(kHighestPower);
    drawn.after += random.below(quint64(drawn.after));
    drawn.delayMs = 5 + int(random.below(60));
    return drawn;
}

WireLink::WireLink(QTcpSocket *desk, quint16 server, const Misfortune &misfortune, QObject *parent)
    : QObject(parent)
    , m_misfortune(misfortune)
    , m_desk(desk)
    , m_server(new QTcpSocket(this))
    , m_up {.from = m_desk, .to = m_server, .isCounted = misfortune.toServer}
    , m_down {.from = m_server, .to = m_desk, .isCounted = !misfortune.toServer}
{
    m_desk->setParent(this);
    for (Direction *direction : {&m_up, &m_down}) {
        connect(
            direction->from, &QTcpSocket::readyRead, this, [this, direction] { pass(*direction); });
        connect(direction->from, &QTcpSocket::disconnected, this,
            [this, direction] { end(*direction); });
    }
    connect(m_server, &QTcpSocket::connected, this, [this] { pass(m_up); });
    connect(m_server, &QTcpSocket::errorOccurred, this, [this] { end(m_down); });
    if (m_misfortune.kind == Misfortune::Kind::Refused)
        QTimer::singleShot(0, this, &WireLink::cut);
    else
        m_server->connectToHost(QHostAddress(QHostAddress::LocalHost), server);
}

void WireLink::cut()
{
    m_isSilent = true;
    for (QTcpSocket *socket : {m_desk, m_server}) {
        socket->disconnect(this);
        socket->abort();
    }
    deleteLater();
}

void WireLink::pass(Direction &direction)
{
    if (m_isSilent || direction.isClosed || m_server->state() != QTcpSocket::ConnectedState)
        return;
    const bool counts = direction.isCounted
        && (m_misfortune.kind == Misfortune::Kind::Cut
            || m_misfortune.kind == Misfortune::Kind::Silent
            || m_misfortune.kind == Misfortune::Kind::Closed);
    const qint64 left
        = counts ? m_misfortune.after - direction.passed : std::numeric_limits<qint64>::max();
    if (m_misfortune.kind != Misfortune::Kind::Slow) {
        forward(direction, left);
        if (counts && direction.passed >= m_misfortune.after)
            reach(direction);
    } else if (!direction.isWaiting) {
        direction.isWaiting = true;
        QTimer::singleShot(m_misfortune.delayMs, this, [this, &direction] {
            direction.isWaiting = false;
            forward(direction, kSlowPiece);
            if (direction.from->bytesAvailable() > 0)
                pass(direction);
        });
    }
}

void WireLink::forward(Direction &direction, qint64 most)
{
    const QByteArray piece = direction.from->read(std::min(most, direction.from->bytesAvailable()));
    direction.passed += piece.size();
    if (direction.to->state() != QTcpSocket::ConnectedState)
        return;
    direction.to->write(piece);
    direction.to->flush();
}

/// So many bytes have passed: now it happens.
void WireLink::reach(Direction &direction)
{
    switch (m_misfortune.kind) {
    case Misfortune::Kind::Cut:
        cut();
        break;
    case Misfortune::Kind::Silent:
        m_isSilent = true;
        break;
    case Misfortune::Kind::Closed:
        direction.isClosed = true;
        ::shutdown(int(direction.to->socketDescriptor()), SHUT_WR);
        break;
    default:
        break;
    }
}

/// Whoever sent in this direction has ended; what he sent still goes its way.
void WireLink::end(Direction &direction)
{
    if (!m_isSilent)
        forward(direction, std::numeric_limits<qint64>::max());
    direction.from->disconnect(this);
    direction.to->disconnect(this);
    direction.to->disconnectFromHost();
    if (direction.to->state() == QTcpSocket::UnconnectedState)
        deleteLater();
    else
        connect(direction.to, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

} // namespace lobby::tests
