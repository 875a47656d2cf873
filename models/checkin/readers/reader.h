#pragma once

#include <QObject>
#include <QString>

namespace lobby::checkin {

enum class ReaderKind { Serial, Card, Simulated };

enum class ReaderHealth {
    Starting, ///< not looked for yet
    Ready,
    Lost, ///< not there; it is looked for again and again
};

/// Why a reader that is there brought nothing.
enum class ReaderProblem {
    TooLong, ///< it sent more than any document holds; nothing of it is kept
    CardUnread, ///< a card without a number, or one that was taken away too soon
};

/// A reader of documents, codes or cards that brings what it read by itself, not as keys. It comes
/// and goes as it is plugged in. GUI thread; none of its calls waits.
class Reader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual ReaderKind kind() const = 0;
    /// As its device is called; may change when it is plugged in.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] ReaderHealth health() const { return m_health; }
    /// Looks for a lost one at once.
    virtual void tryNow() { }

Q_SIGNALS:
    void healthChanged();
    /// Lines are divided by \n. What it says about a person stays in memory.
    void scanned(const QString &text);
    /// A card, by the blind index of its number; the number itself is known to nobody.
    void carded(const QByteArray &index);
    void failed(lobby::checkin::ReaderProblem problem);

protected:
    void setHealth(ReaderHealth health)
    {
        if (std::exchange(m_health, health) != health)
            Q_EMIT healthChanged();
    }

private:
    ReaderHealth m_health = ReaderHealth::Starting;
};

} // namespace lobby::checkin
