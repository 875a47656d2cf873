#include "app/lobby/window/scan_delivery.h"

#include "app/lobby/sources/desk_readers.h"
#include "models/darkdesk/slips/slip_number.h"
#include "models/support/async.h"
#include "ui/checkin/boarding/boarding_pass_page.h"
#include "ui/checkin/capture/capture_page.h"
#include "ui/checkin/cards/pages/key_in_page.h"
#include "ui/checkin/readers/reader_words.h"
#include "ui/darkdesk/slips/slips_page.h"
#include "ui/guests/new_guest_page.h"
#include "ui/kit/toast.h"
#include "ui/shell/search/search.h"
#include "ui/wording/wording.h"

namespace lobby::app {

using namespace Qt::StringLiterals;

ScanDelivery::ScanDelivery(
    ui::MainWindow &window, DeskReaders &readers, const access::Authoriser &authoriser)
    : m_window(window)
    , m_readers(readers)
    , m_authoriser(authoriser)
{
    connect(&readers, &DeskReaders::scanned, this, &ScanDelivery::take);
    connect(&readers, &DeskReaders::guestKnown, this, &ScanDelivery::showGuest);
    connect(&readers, &DeskReaders::cardUnknown, this, &ScanDelivery::offerCard);
    connect(&window.pages(), &ui::PageStack::pageMade, this, &ScanDelivery::join);
    sayProblems();
}

void ScanDelivery::sayProblems()
{
    connect(&m_readers, &DeskReaders::refused, this,
        [this](const Error &error) { m_window.toast().showText(ui::describe(error).what); });
    connect(&m_readers, &DeskReaders::failed, this, [this](checkin::ReaderProblem problem) {
        m_window.toast().showText(ui::ReaderWords::problem(problem));
    });
    connect(&m_readers, &DeskReaders::compositionDropped, this, [this] {
        m_window.toast().showText(
            tr("A reader typed into the input method; nothing of it was kept. Switch to "
               "Latin letters and scan again."));
    });
}

/// What the page for documents leads on to.
void ScanDelivery::join(ui::Page *page)
{
    auto *capture = qobject_cast<ui::CapturePage *>(page);
    if (!capture)
        return;
    connect(capture, &ui::CapturePage::searchRequested, &m_window.search(), &ui::Search::lookFor);
    connect(capture, &ui::CapturePage::boardingPassRead, this, &ScanDelivery::takeBoardingPass);
    connect(&m_readers, &DeskReaders::receiving, capture, &ui::CapturePage::showReceiving);
    connect(capture, &ui::CapturePage::newGuestRequested, this,
        [this](const guests::GuestProfile &guest) {
            m_window.openPage({u"guest-new"_s});
            auto *made = qobject_cast<ui::NewGuestPage *>(m_window.pages().made(u"guest-new"_s));
            if (made)
                made->suggest(guest);
        });
}

void ScanDelivery::take(const QString &scan)
{
    // Before the page of cards, which would take its number for a card's.
    if (darkdesk::SlipNumber::parse(scan)) {
        m_window.activateWindow();
        m_window.openPage({u"slips"_s});
        if (auto *slips = qobject_cast<ui::SlipsPage *>(m_window.pages().made(u"slips"_s)))
            slips->take(scan);
        return;
    }
    auto *keying = qobject_cast<ui::KeyInPage *>(m_window.pages().page());
    if (keying && keying->take(scan))
        return;
    const ui::Location before = m_window.pages().location();
    m_shown = m_window.pages().page()->currentGuest();
    const auto stay
        = before.page == "checkin"_L1 ? Uuid::fromString(before.argument) : std::nullopt;
    m_window.activateWindow();
    m_window.openPage({u"capture"_s});
    if (auto *page = qobject_cast<ui::CapturePage *>(m_window.pages().made(u"capture"_s)))
        page->read(scan, stay.value_or(Uuid()));
}

void ScanDelivery::takeBoardingPass(const checkin::BoardingPass &pass)
{
    m_window.openPage({u"boarding-pass"_s});
    auto *made = m_window.pages().made(u"boarding-pass"_s);
    if (auto *page = qobject_cast<ui::BoardingPassPage *>(made))
        page->read(pass, Uuid::fromString(std::exchange(m_shown, {})).value_or(Uuid()));
}

void ScanDelivery::showGuest(const Uuid &guest)
{
    m_window.activateWindow();
    m_window.openPage({u"guest"_s, guest.toString()});
    m_window.toast().showText(tr("The card of this guest was read."));
}

/// For the guest who is shown, if one is.
void ScanDelivery::offerCard(const QByteArray &card)
{
    const ui::Location at = m_window.pages().location();
    const QString unknown = tr("This card belongs to nobody yet.");
    if (at.page != "guest"_L1 || !m_authoriser.may(access::Permission::GuestEdit))
        m_window.toast().showText(unknown);
    else
        m_window.toast().showText(unknown, tr("Link this card to the guest"),
            [this, card, guest = at.argument] { linkCard(card, guest); });
}

void ScanDelivery::linkCard(const QByteArray &card, const QString &guest)
{
    const std::optional<Uuid> id = Uuid::fromString(guest);
    if (!id)
        return;
    whenDone(m_readers.link(*id, card), this, [this](const Result<Done> &linked) {
        m_window.toast().showText(linked ? tr("The card opens this guest from now on.")
                                         : ui::describe(linked.error()).what);
    });
}

} // namespace lobby::app
