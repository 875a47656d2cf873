#pragma once

#include "models/access/session/authoriser.h"
#include "ui/shell/main_window.h"

namespace lobby::checkin {
struct BoardingPass;
}

namespace lobby::app {

class DeskReaders;

/// Brings what the readers of a desk have read to where it belongs in its window: a document to the
/// page that captures it, a card to its guest, and a card that is nobody's to the guest who is
/// shown, if the clerk says so. GUI thread.
class ScanDelivery : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    ScanDelivery(
        ui::MainWindow &window, DeskReaders &readers, const access::Authoriser &authoriser);

    /// What a reader has sent: from wherever the clerk is, in whichever window.
    void take(const QString &scan);

private:
    void sayProblems();
    void join(ui::Page *page);
    void takeBoardingPass(const checkin::BoardingPass &pass);
    void showGuest(const Uuid &guest);
    void offerCard(const QByteArray &card);
    void linkCard(const QByteArray &card, const QString &guest);

    ui::MainWindow &m_window;
    DeskReaders &m_readers;
    const access::Authoriser &m_authoriser;
    QString m_shown; ///< the guest of the page that the latest scan came upon
};

} // namespace lobby::app
