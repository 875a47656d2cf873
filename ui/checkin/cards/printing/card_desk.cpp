#include "ui/checkin/cards/printing/card_desk.h"

#include "models/support/async.h"
#include "ui/checkin/cards/painting/card_pdf.h"
#include "ui/kit/settings/language.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::PrintJob;
using checkin::RegistrationCard;

namespace {

constexpr int kRetryMs = 20'000;

/// As the queue keeps it: what the printer said, else the code.
QString problemOf(const Error &error)
{
    const bool ofPrinter = error.subject.startsWith("printer_"_L1);
    return ofPrinter ? error.subject : QString(codeName(error.code));
}

} // namespace

CardDesk::CardDesk(Services services, QObject *parent)
    : QObject(parent)
    , m_services(std::move(services))
{
    m_worker.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &CardDesk::work);
    connect(&m_services.settings, &DeskSettingsFile::changed, this,
        [this, before = settings()](const DeskSettings &now) mutable {
            if (std::exchange(before, now.cards) != now.cards)
                work();
        });
    work();
}

CardDesk::~CardDesk() = default;

const CardSettings &CardDesk::settings() const
{
    return m_services.settings.settings().cards;
}

void CardDesk::print(const Uuid &stay)
{
    whenDone(m_services.queue.add(stay), this, [this](const Result<Done> &added) {
        if (added)
            work();
        else
            rest(problemOf(added.error()));
    });
}

void CardDesk::retry()
{
    whenDone(m_services.queue.retryAll(), this, [this](const Result<Done> &) { work(); });
}

void CardDesk::remove(qint64 job)
{
    whenDone(m_services.queue.remove(job), this, [this](const Result<Done> &) { work(); });
}

QFuture<Result<RegistrationCard>> CardDesk::card(const Uuid &stay)
{
    return m_services.registrations.card(stay);
}

QString CardDesk::houseLanguage() const
{
    const QString &chosen = m_services.settings.settings().language;
    return chosen.isEmpty() ? Language::nearest(QLocale::system()) : chosen;
}

CardLayout CardDesk::layoutFor(const RegistrationCard &card) const
{
    return cardLayoutFor(card, settings(), houseLanguage());
}

QFuture<QByteArray> CardDesk::pdf(const RegistrationCard &card)
{
    return QtConcurrent::run(
        &m_worker, [card, layout = layoutFor(card)] { return cardPdf(card, layout); });
}

QFuture<QByteArray> CardDesk::blankPdf(const QList<BlankCard> &cards, int perPage)
{
    CardLayout layout {perPage == 2 ? CardPaper::A4 : CardPaper::A5, {houseLanguage()}};
    if (layout.languages.constFirst() != "en"_L1)
        layout.languages.append(u"en"_s); // whoever comes during an outage
    return QtConcurrent::run(
        &m_worker, [cards, layout, perPage] { return blankCardsPdf(cards, layout, perPage); });
}

QFuture<QStringList> CardDesk::printers()
{
    return QtConcurrent::run(
        &m_worker, [printer = m_services.printer] { return printer->printers(); });
}

QFuture<Result<Done>> CardDesk::printPage(const QByteArray &pdf, const QString &title)
{
    if (settings().printer.isEmpty())
        return refusedWith<Done>({Error::Code::Unavailable, {}, QString(kNoPrinter)});
    const checkin::PrintTicket ticket {settings().printer, u"iso_a4_210x297mm"_s, title};
    return QtConcurrent::run(&m_worker,
        [printer = m_services.printer, pdf, ticket] { return printer->print(pdf, ticket); });
}

void CardDesk::work()
{
    m_again = true;
    if (m_working)
        return;
    m_working = true;
    m_retry.stop();
    next();
}

/// Looks at the queue, and goes on with whoever has waited longest.
void CardDesk::next()
{
    m_again = false;
    whenDone(m_services.queue.all(), this, [this](const Result<QList<PrintJob>> &jobs) {
        if (!jobs) {
            rest(problemOf(jobs.error()));
            return;
        }
        m_jobs = *jobs;
        m_jobs.removeIf([this](const PrintJob &job) { return m_onPaper.contains(job.id); });
        Q_EMIT changed();
        const auto first = std::ranges::find_if(std::as_const(m_jobs),
            [](const PrintJob &job) { return job.state != PrintJob::State::Failed; });
        if (first == m_jobs.cend())
            rest({});
        else if (settings().printer.isEmpty())
            rest(kNoPrinter);
        else
            begin(*first);
    });
}

void CardDesk::begin(const PrintJob &job)
{
    whenDone(m_services.queue.begin(job.id), this, [this, job](const Result<Done> &begun) {
        if (!begun) {
            rest(problemOf(begun.error()));
            return;
        }
        whenDone(card(job.stay), this, [this, job](const Result<RegistrationCard> &card) {
            if (card)
                hand(job, *card);
            else
                handed(job, card.error());
        });
    });
}

void CardDesk::hand(const PrintJob &job, const RegistrationCard &card)
{
    const CardLayout layout = layoutFor(card);
    const checkin::PrintTicket ticket {settings().printer,
        layout.paper == CardPaper::A5 ? u"iso_a5_148x210mm"_s : u"iso_a4_210x297mm"_s,
        u"Registration card"_s, settings().copies};
    const auto printing = QtConcurrent::run(
        &m_worker, [printer = m_services.printer, card, layout, ticket]() -> Result<Done> {
            return printer->print(cardPdf(card, layout), ticket);
        });
    whenDone(printing, this, [this, job](const Result<Done> &result) { handed(job, result); });
}

void CardDesk::handed(const PrintJob &job, const Result<Done> &result)
{
    const bool isGone = !result && result.error().code == Error::Code::NotFound;
    if (!result && !isGone) {
        keep(job, result.error());
        return;
    }
    m_onPaper.insert(job.id);
    if (result)
        Q_EMIT printed(job.stay);
    whenDone(m_services.queue.remove(job.id), this, [this, id = job.id](const Result<Done> &gone) {
        if (gone)
            m_onPaper.remove(id);
        next();
    });
}

/// A card that the printer does not want waits for somebody to say so; anything else is in the way
/// of all of them.
void CardDesk::keep(const PrintJob &job, const Error &error)
{
    const QString problem = problemOf(error);
    const bool isItsOwn = problem == "printer_refused"_L1;
    whenDone(m_services.queue.putBack(
                 job.id, problem, isItsOwn ? PrintJob::State::Failed : PrintJob::State::Waiting),
        this, [this, problem, isItsOwn](const Result<Done> &) {
            if (isItsOwn)
                next();
            else
                rest(problem);
        });
}

void CardDesk::rest(const QString &trouble)
{
    m_working = false;
    m_trouble = trouble;
    if (!trouble.isEmpty() && trouble != kNoPrinter)
        m_retry.start();
    // What the queue says of the last one has changed too.
    whenDone(m_services.queue.all(), this, [this](const Result<QList<PrintJob>> &jobs) {
        if (jobs && !m_working)
            m_jobs = *jobs;
        Q_EMIT changed();
    });
    if (std::exchange(m_again, false))
        work();
}

} // namespace lobby::ui
