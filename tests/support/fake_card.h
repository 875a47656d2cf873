#pragma once

#include <QByteArray>
#include <QTcpSocket>

#include <atomic>
#include <thread>

namespace lobby::tests {

/// A card for the virtual reader vpcd, which speaks over TCP: two bytes of length, then a command
/// of the reader (one byte) or of the card's (more). Lies on the reader from its making on, until
/// it is pulled; on a thread of its own, for the service waits for its answers.
class FakeCard
{
public:
    enum class Kind {
        Numbered, ///< says its number
        Numberless, ///< knows no such command, as contact cards do
        Silent, ///< takes the command and never answers
    };

    explicit FakeCard(quint16 port, QByteArray uid, Kind kind = Kind::Numbered)
        : m_uid(std::move(uid))
        , m_kind(kind)
        , m_thread([this, port] { lie(port); })
    {
    }
    ~FakeCard() { pull(); }
    Q_DISABLE_COPY_MOVE(FakeCard)

    /// Has it been asked for its number?
    [[nodiscard]] bool wasAsked() const { return m_asked; }
    void pull()
    {
        m_pulled = true;
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    static constexpr int kLookMs = 20;
    static constexpr char kAnswerToReset = 4;

    void lie(quint16 port)
    {
        QTcpSocket socket;
        while (!m_pulled && socket.state() != QAbstractSocket::ConnectedState) {
            socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            socket.waitForConnected(kLookMs);
        }
        QByteArray received;
        while (!m_pulled && socket.state() == QAbstractSocket::ConnectedState) {
            socket.waitForReadyRead(kLookMs);
            received += socket.readAll();
            while (received.size() >= 2 && received.size() >= 2 + lengthIn(received)) {
                const qsizetype length = lengthIn(received);
                const QByteArray answer = answerTo(received.sliced(2, length));
                received.remove(0, 2 + length);
                if (!answer.isEmpty()) {
                    socket.write(
                        QByteArray(1, char(answer.size() >> 8)) + char(answer.size()) + answer);
                    socket.waitForBytesWritten(kLookMs);
                }
            }
        }
    }
    static qsizetype lengthIn(const QByteArray &received)
    {
        return (quint8(received[0]) << 8) | quint8(received[1]);
    }
    QByteArray answerTo(const QByteArray &command)
    {
        if (command.size() == 1)
            return command[0] == kAnswerToReset ? QByteArray::fromHex("3b8180018080")
                                                : QByteArray();
        m_asked = true;
        if (m_kind == Kind::Silent)
            return {};
        const bool isNumber = command == QByteArray::fromHex("ffca000000");
        return m_kind == Kind::Numbered && isNumber ? m_uid + QByteArray::fromHex("9000")
                                                    : QByteArray::fromHex("6d00");
    }

    const QByteArray m_uid;
    const Kind m_kind;
    std::atomic<bool> m_asked = false;
    std::atomic<bool> m_pulled = false;
    std::thread m_thread; ///< begins when the rest is there
};

} // namespace lobby::tests
