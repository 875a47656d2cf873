#include "app/lobby/window/desk_window.h"

#include "app/lobby/backup/backup_keeping.h"
#include "app/lobby/counting/month_keeping.h"
#include "app/lobby/darkdesk/pack_keeping.h"
#include "app/lobby/darkdesk/slip_keeping.h"
#include "app/lobby/reminding/case_alarm_keeping.h"
#include "app/lobby/reminding/reminder_keeping.h"
#include "app/lobby/reminding/rise_keeping.h"
#include "app/lobby/reminding/task_keeping.h"
#include "app/lobby/sources/sync_keeping.h"
#include "app/lobby/window/desk_window_parts.h"
#include "app/lobby/window/guest_windows.h"
#include "app/lobby/window/report_keeping.h"
#include "app/lobby/window/scan_delivery.h"
#include "models/support/async.h"
#include "ui/access/lock/desk_lock.h"
#include "ui/access/lock/form_parking.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/checkin/cards/printing/card_phrases.h"
#include "ui/data/import_page.h"
#include "ui/data/wizard/wizard_page.h"
#include "ui/guests/elsewhere/elsewhere_action.h"
#include "ui/guests/guest_search_provider.h"
#include "ui/kit/toast.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/bars/bottom_bar.h"
#include "ui/shell/bars/nav_rail.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/search/search.h"
#include "ui/sync/link_words.h"
#include "ui/wording/wording.h"

namespace lobby::app {

using namespace Qt::StringLiterals;

DeskWindow::DeskWindow(
    Desk &desk, const access::Property &property, ui::DeskSettingsFile &settings, bool isDemo)
    : DeskWindow(std::make_unique<Parts>(desk, property, settings, isDemo), desk, settings, isDemo)
{
}

DeskWindow::DeskWindow(
    std::unique_ptr<Parts> parts, Desk &desk, ui::DeskSettingsFile &settings, bool isDemo)
    : MainWindow(settings, parts->pages())
    , m_parts(std::move(parts))
    , m_desk(desk)
{
    auto *finding = new ui::GuestSearchProvider(m_parts->guestLists, this);
    finding->setCompanies([&desk](const organizations::OrganizationQuery &query) {
        return desk.organizations().list(query);
    });
    search().setProvider(finding);
    rail().setHeader(m_parts->houseName);
    addActions();
    m_parts->readers.setParent(this);
    m_delivery = std::make_unique<ScanDelivery>(*this, m_parts->readers, desk.authoriser());
    m_lock = std::make_unique<ui::DeskLock>(ui::DeskLock::Desk {
        *this, settings, desk.authoriser(), m_parts->drafts, desk.clock(), m_parts->entrance()});
    (void)m_parts->staff.tidy(); // nobody waits for it; what fails is done at the next start
    m_guestWindows = std::make_unique<GuestWindows>(*this, *m_lock, settings);
    m_reports = std::make_unique<ReportKeeping>(
        ReportKeeping::Parts {*this, *m_lock, settings, desk.authoriser(), m_parts->runner});
    m_reminders = std::make_unique<ReminderKeeping>(
        ReminderKeeping::Parts {*this, *m_lock, desk.reminders(), desk.database(), settings});
    new TaskKeeping(
        {*m_lock, desk.database(), m_parts->tasks, m_parts->taskWishes()}, m_lock.get());
    m_caseAlarms = std::make_unique<CaseAlarmKeeping>(
        CaseAlarmKeeping::Parts {*this, *m_lock, desk.caseAlarms(), desk.complaintQueue()});
    m_rises
        = std::make_unique<RiseKeeping>(RiseKeeping::Parts {*this, *m_lock, m_parts->prevention});
    m_packs = std::make_unique<PackKeeping>(
        PackKeeping::Parts {*this, *m_lock, settings, m_parts->pack});
    m_slips = std::make_unique<SlipKeeping>(*this, m_parts->slips);
    new MonthKeeping(m_parts->quality, m_parts->deskServices.branch, m_lock.get());
    if (!isDemo) // nobody misses people who were made up
        m_backups = std::make_unique<BackupKeeping>(*this, m_parts->backups);
    connect(
        &m_parts->backups, &ui::BackupDesk::replaceRequested, this, &DeskWindow::replaceRequested);
    connect(m_lock.get(), &ui::DeskLock::unlocked, this, &DeskWindow::showRights);
    connect(&m_parts->sync, &ui::SyncSource::stateChanged, this, &DeskWindow::showLink);
    connect(&m_parts->sync, &SyncKeeping::wipeOrdered, this, &DeskWindow::wipeOrdered);
    connect(&actions(), &ui::Actions::changed, this, &DeskWindow::showLink); // another language
    connect(m_lock.get(), &ui::DeskLock::locked, &m_parts->readers,
        [this] { m_parts->readers.setActive(false); });
    connect(m_lock.get(), &ui::DeskLock::unlocked, &m_parts->readers,
        [this] { m_parts->readers.setActive(true); });
    showRights();
    if (isDemo) {
        banners().setBanner(
            u"demo"_s, ui::Tone::Warn, tr("Demo data: nobody here is a real person."));
    }
    connect(&desk.database(), &store::Database::becameReadOnly, this, [this] {
        banners().setBanner(u"read_only"_s, ui::Tone::Err,
            tr("The disk failed: nothing more can be saved. What was saved is safe; call for help "
               "and start the program again."));
    });
    connect(&m_parts->cards, &ui::CardDesk::changed, this, &DeskWindow::showWaitingCards);
    connect(&pages(), &ui::PageStack::pageMade, this, [this](ui::Page *page) {
        if (auto *settingsPage = qobject_cast<ui::SettingsPage *>(page))
            connect(settingsPage, &ui::SettingsPage::branchChosen, this, &DeskWindow::standIn);
    });
}

DeskWindow::~DeskWindow()
{
    hide(); // views ask their models once more: the services behind them must still be there
}

void DeskWindow::showLink()
{
    const sync::LinkState state = m_parts->sync.state();
    const QDateTime now = QDateTime::currentDateTime();
    bottomBar().setLink(ui::LinkWords::chip(state, now), ui::LinkWords::tone(state, now));
    m_elsewhere->follow(state);
}

void DeskWindow::take(const QString &scan)
{
    m_delivery->take(scan);
}

/// Said only while something is in the way: a card on its way to the printer is no news.
void DeskWindow::showWaitingCards()
{
    const ui::CardDesk &cards = m_parts->cards;
    const bool isHeld = !cards.jobs().isEmpty() && !cards.trouble().isEmpty();
    banners().setBanner(u"cards"_s, ui::Tone::Warn,
        isHeld ? ui::CardPhrases::waiting(static_cast<int>(cards.jobs().size()), cards.trouble())
               : QString());
}

void DeskWindow::showRights()
{
    const bool may = m_desk.authoriser().may(access::Permission::ImportRun);
    for (const QString &id : {u"import.open"_s, u"import.guests"_s})
        actions().setBlocked(id, may ? QString() : tr("Your role does not include this."));
    m_elsewhere->follow(m_parts->sync.state());
}

void DeskWindow::openNamed(const QString &name, QDate day)
{
    if (name == "profile"_L1 || name == "checkin"_L1)
        openSomebody(name);
    else if (name == "today"_L1 || !openPage({name.section(u'/', 0, 0), name.section(u'/', 1)}))
        openPage({u"today"_s, day.toString(Qt::ISODate)});
}

void DeskWindow::importBookings(const QString &file)
{
    openPage({u"import"_s});
    if (auto *page = importPage())
        page->import(file);
}

ui::ImportPage *DeskWindow::importPage() const
{
    return qobject_cast<ui::ImportPage *>(pages().made(u"import"_s));
}

void DeskWindow::standIn(const Uuid &branch)
{
    const auto *bookings = importPage();
    const auto *wizard = qobject_cast<ui::WizardPage *>(pages().made(u"import-guests"_s));
    if ((bookings && bookings->isRunning()) || (wizard && wizard->isRunning())) {
        toast().showText(tr("An import is running. Choose the branch when it has ended."));
        pages().page()->refresh();
        return;
    }
    const std::optional<access::Session> session = m_desk.authoriser().session();
    if (!session)
        return;
    // Forms are put away before the choice is written: whoever comes after it finds them.
    auto *forms = new ui::FormParking(pages(), m_parts->drafts, this);
    forms->park(session->staffId);
    whenDone(m_parts->branches.choose(branch), this,
        [this, forms, member = session->staffId](const Result<Done> &done) {
            if (done) {
                Q_EMIT branchChanged();
                return;
            }
            forms->layOut(member);
            toast().showText(ui::describe(done.error()).what);
            pages().page()->refresh();
        });
}

void DeskWindow::openSomebody(const QString &page)
{
    m_choosing = true;
    openPage({u"today"_s});
    const Uuid branch = m_desk.vault().branch();
    whenDone(m_parts->lists.day(branch, m_parts->lists.today()), this,
        [this, page](const Result<stays::Day> &day) {
            m_choosing = false;
            if (!day)
                return;
            const auto &inHouse = day->rows(stays::DayList::InHouse);
            const auto &arrivals = day->rows(stays::DayList::Arrivals);
            if (page == "profile"_L1 && !inHouse.isEmpty()) {
                openPage({u"guest"_s, inHouse.constFirst().guest.toString()});
                return;
            }
            for (const stays::StayRow &row : arrivals) {
                if (row.status == stays::StayStatus::Expected && page == "checkin"_L1) {
                    openPage({u"checkin"_s, row.stay.toString()});
                    return;
                }
            }
        });
}

bool DeskWindow::isBusy() const
{
    return m_choosing || m_parts->runner.isRunning() || !m_desk.database().isIdle()
        || m_parts->duplicateQueue.state() == quality::DuplicateQueue::State::Searching;
}

} // namespace lobby::app
