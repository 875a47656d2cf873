#pragma once

#include <QByteArray>
#include <QStringList>

#include <map>
#include <memory>

namespace lobby::checkin {

/// The PC/SC service (pcscd) as one thread sees it: which readers there are, and which cards come.
/// Its calls wait for the service; cancel() alone may be called from another thread.
class CardTerminals
{
public:
    enum class Answer {
        Changed, ///< look at readers() and newCards()
        Nothing, ///< time is up, or cancelled
        Gone, ///< the service is: connect() again
    };

    CardTerminals();
    ~CardTerminals();
    Q_DISABLE_COPY_MOVE(CardTerminals)

    /// False when there is no service.
    bool connect();
    void disconnect();
    /// Waits until a reader or a card comes or goes, `timeoutMs` at most.
    Answer wait(int timeoutMs);
    void cancel();

    /// In the service's words, e.g. "ACS ACR122U PICC Interface 00 00".
    [[nodiscard]] QStringList readers() const;
    /// Readers on which a card was laid before the latest wait() returned; not those on which one
    /// lay when the reader came.
    [[nodiscard]] QStringList newCards() const { return m_newCards; }
    /// The number of the card that lies there, by FF CA 00 00 00 (PC/SC part 3, 3.2.2.1.3); empty
    /// when it has none or is gone.
    [[nodiscard]] QByteArray uid(const QString &reader);

private:
    struct Service; ///< what winscard.h knows
    bool listReaders();

    std::unique_ptr<Service> m_service;
    QStringList m_newCards;
};

} // namespace lobby::checkin
