#pragma once

#include "models/checkin/cards/registrations.h"
#include "models/checkin/printing/card_printer.h"
#include "models/checkin/printing/print_queue.h"
#include "ui/checkin/cards/painting/card_painter.h"
#include "ui/kit/settings/desk_settings.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace lobby::ui {

/// The registration cards of this desk: prints them one after the other, keeps those that cannot
/// be printed and tries again by itself, until the printer is back. One a desk; GUI thread, while
/// cards are made and printers are asked on a thread of its own.
class CardDesk : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        checkin::Registrations &registrations;
        checkin::PrintQueue &queue;
        std::shared_ptr<checkin::CardPrinter> printer;
        DeskSettingsFile &settings;
    };

    /// The problem of a desk that prints and has no printer; else those of CardPrinter.
    static constexpr QLatin1StringView kNoPrinter {"no_printer"};

    /// All outlive this. Takes up what was left of the last run.
    explicit CardDesk(Services services, QObject *parent = nullptr);
    ~CardDesk() override;

    /// The card is put into the queue, durably, and printed as soon as it can be.
    void print(const Uuid &stay);
    /// Now, those that failed too.
    void retry();
    void remove(qint64 job);

    /// What waits, oldest first, as it was known last.
    [[nodiscard]] const QList<checkin::PrintJob> &jobs() const { return m_jobs; }
    /// Why nothing is printed now; empty when nothing is in the way.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }
    [[nodiscard]] const CardSettings &settings() const;
    /// Of the desk, else of the machine: "zh_CN".
    [[nodiscard]] QString houseLanguage() const;
    [[nodiscard]] bool mayPrint() const { return m_services.registrations.mayPrint(); }

    /// To look at, or to keep as a file. Errors as of Registrations::card().
    [[nodiscard]] QFuture<Result<checkin::RegistrationCard>> card(const Uuid &stay);
    [[nodiscard]] CardLayout layoutFor(const checkin::RegistrationCard &card) const;
    [[nodiscard]] QFuture<QByteArray> pdf(const checkin::RegistrationCard &card);
    /// Blank ones, in the house's language and English; two to a page are on A4.
    [[nodiscard]] QFuture<QByteArray> blankPdf(const QList<BlankCard> &cards, int perPage);
    /// Something else for the same printer, at once, on A4; kept nowhere. Unavailable (subject: as of
    /// CardPrinter, or kNoPrinter). `title` is seen in the system's queue.
    [[nodiscard]] QFuture<Result<Done>> printPage(const QByteArray &pdf, const QString &title);
    [[nodiscard]] QFuture<QStringList> printers();

    void setRetryInterval(int ms) { m_retry.setInterval(ms); }

Q_SIGNALS:
    void changed();
    void printed(const lobby::Uuid &stay);

private:
    void work();
    void next();
    void begin(const checkin::PrintJob &job);
    void hand(const checkin::PrintJob &job, const checkin::RegistrationCard &card);
    void handed(const checkin::PrintJob &job, const Result<Done> &result);
    void keep(const checkin::PrintJob &job, const Error &error);
    void rest(const QString &trouble);

    Services m_services;
    QThreadPool m_worker; ///< of one thread
    QTimer m_retry;
    QList<checkin::PrintJob> m_jobs;
    QSet<qint64> m_onPaper; ///< printed, and not yet out of the queue
    QString m_trouble;
    bool m_working = false;
    bool m_again = false; ///< something came in meanwhile
};

} // namespace lobby::ui
