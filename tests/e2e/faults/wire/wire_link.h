#pragma once

#include "tests/sim/random.h"

#include <QTcpSocket>

namespace lobby::tests {

/// What happens to one connection.
struct Misfortune
{
    enum class Kind {
        None,
        Refused, ///< ends as soon as it was made
        Cut, ///< both directions end at once, in the middle of something
        Silent, ///< nothing passes any more, and nobody is told
        Closed, ///< one direction ends, the other goes on
        Slow, ///< small pieces, each late
    };
    Kind kind = Kind::None;
    bool toServer = false; ///< of which direction the bytes are counted
    qint64 after = 0; ///< bytes
    int delayMs = 0; ///< of a piece

    /// Every other connection has none.
    static Misfortune drawn(sim::Random &random);
};

/// A desk's connection and the one to the server that belongs to it. Deletes itself when both have
/// ended.
class WireLink : public QObject
{
    Q_OBJECT

public:
    /// Takes the desk's socket.
    WireLink(QTcpSocket *desk, quint16 server, const Misfortune &misfortune, QObject *parent);

    /// Both ends see it broken off.
    void cut();

private:
    struct Direction
    {
        QTcpSocket *from = nullptr;
        QTcpSocket *to = nullptr;
        bool isCounted = false;
        bool isClosed = false; ///< here, while the other one goes on
        bool isWaiting = false; ///< for a slow piece's time
        qint64 passed = 0;
    };
    void pass(Direction &direction);
    void forward(Direction &direction, qint64 most);
    void reach(Direction &direction);
    void end(Direction &direction);

    const Misfortune m_misfortune;
    QTcpSocket *m_desk;
    QTcpSocket *m_server;
    Direction m_up;
    Direction m_down;
    bool m_isSilent = false;
};

} // namespace lobby::tests
