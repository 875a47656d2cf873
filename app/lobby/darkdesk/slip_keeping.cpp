#include "app/lobby/darkdesk/slip_keeping.h"

#include "models/darkdesk/slips/slip_number.h"
#include "models/support/async.h"
#include "ui/checkin/cards/pages/key_in_page.h"
#include "ui/complaints/intake/intake_page.h"
#include "ui/darkdesk/slips/slip_words.h"
#include "ui/darkdesk/slips/slips_page.h"
#include "ui/followups/follow_up_page.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/page/actions.h"

namespace lobby::app {

using namespace Qt::StringLiterals;
using darkdesk::Slip;
using darkdesk::SlipKind;

namespace {

const auto kSlipsPage = u"slips"_s;
const auto kCheckInForm = u"card-entry"_s;
const auto kComplaintForm = u"complaint-new"_s;
const auto kMessageForm = u"follow-up"_s;

} // namespace

SlipKeeping::SlipKeeping(ui::MainWindow &window, darkdesk::Slips &slips)
    : m_window(window)
    , m_slips(slips)
{
    window.actions().add({.id = u"slips.open"_s,
        .text = [] { return tr("Slips: key in, print, what is missing"); },
        .run = [this] { m_window.openPage({kSlipsPage}); },
        .menu = ui::Menu::Guest,
        .icon = u"sticky"_s});
    connect(&window.pages(), &ui::PageStack::pageMade, this, &SlipKeeping::join);
    connect(&window.pages(), &ui::PageStack::moved, this, &SlipKeeping::moved);
    // The banner is in the language of the desk, which a change of settings may change.
    connect(&window.actions(), &ui::Actions::changed, this, &SlipKeeping::showSlip);
}

void SlipKeeping::join(ui::Page *page)
{
    if (auto *slips = qobject_cast<ui::SlipsPage *>(page)) {
        connect(slips, &ui::SlipsPage::keyingRequested, this, &SlipKeeping::begin);
    } else if (auto *intake = qobject_cast<ui::IntakePage *>(page)) {
        connect(intake, &ui::IntakePage::received, this,
            [this](const Uuid &complaint) { end(kComplaintForm, complaint); });
    } else if (auto *followUp = qobject_cast<ui::FollowUpPage *>(page)) {
        connect(followUp, &ui::FollowUpPage::created, this,
            [this](const Uuid &reminder) { end(kMessageForm, reminder); });
    } else if (auto *card = qobject_cast<ui::KeyInPage *>(page)) {
        // The number stands in the form there, so it need not be remembered.
        connect(card, &ui::KeyInPage::keyedIn, this, [this](const QString &no, const Uuid &stay) {
            if (!darkdesk::SlipNumber::parse(no))
                return;
            m_slip.reset();
            showSlip();
            whenDone(m_slips.keyedNumber(no, stay), this,
                [this, no](const Result<Done> &done) { noted(no, done); });
        });
    }
}

QString SlipKeeping::formOf(SlipKind kind)
{
    switch (kind) {
    case SlipKind::CheckIn:
        return kCheckInForm;
    case SlipKind::Complaint:
        return kComplaintForm;
    case SlipKind::Message:
        return kMessageForm;
    }
    Q_UNREACHABLE();
}

void SlipKeeping::begin(const Slip &slip)
{
    m_slip = slip;
    m_window.openPage(
        {formOf(slip.kind), slip.kind == SlipKind::CheckIn ? slip.number : QString()});
    showSlip();
}

void SlipKeeping::end(const QString &page, const Uuid &saved)
{
    if (!m_slip || formOf(m_slip->kind) != page)
        return; // somebody wrote something down without a slip
    const Slip slip = *std::exchange(m_slip, std::nullopt);
    showSlip();
    whenDone(m_slips.keyed(slip.id, saved), this,
        [this, number = slip.number](const Result<Done> &done) { noted(number, done); });
}

void SlipKeeping::moved(const ui::Location &location)
{
    if (!m_slip || formOf(m_slip->kind) == location.page)
        return;
    m_slip.reset();
    showSlip();
}

void SlipKeeping::noted(const QString &number, const Result<Done> &done)
{
    if (done) {
        m_window.toast().showText(tr("Slip %1 is keyed in.").arg(number), tr("Next slip"),
            [this] { m_window.openPage({kSlipsPage}); });
        return;
    }
    const QString why = ui::SlipWords::problem(done.error()).what;
    m_window.toast().showText(
        tr("What you typed is saved, but slip %1 is not noted as keyed in. %2").arg(number, why));
}

void SlipKeeping::showSlip()
{
    m_window.banners().setBanner(u"slip"_s, ui::Tone::Info,
        m_slip ? tr("You are keying in slip %1. Save the form and it is done; leave it and the "
                    "slip stays open.")
                     .arg(m_slip->number)
               : QString());
}

} // namespace lobby::app
