#include "app/lobby/window/desk_window.h"

#include "app/lobby/backup/backup_keeping.h"
#include "app/lobby/counting/month_keeping.h"
#include "app/lobby/darkdesk/pack_keeping.h"
#include "app/lobby/darkdesk/slip_keeping.h"
#include "app/lobby/reminding/case_alarm_keeping.h"
#include "app/lobby/reminding/reminder_keeping.h"
#include "app/lobby/reminding/rise_keeping.h"
#include "app/lobby/reminding/task_keeping.h"
#include "app/lobby/window/desk_readers.h"
#include "app/lobby/window/guest_lists.h"
#include "app/lobby/window/guest_windows.h"
#include "app/lobby/window/report_keeping.h"
#include "app/lobby/window/scan_delivery.h"
#include "app/lobby/window/sync_keeping.h"
#include "models/access/drafts/drafts.h"
#include "models/access/property/branches.h"
#include "models/access/staff/staff_directory.h"
#include "models/checkin/printing/cups_printer.h"
#include "models/exchange/bookings_import.h"
#include "models/exchange/export/guest_export.h"
#include "models/exchange/import/table_import.h"
#include "models/exchange/import_history.h"
#include "models/exchange/templates/mapping_templates.h"
#include "models/stays/lists/stay_lists.h"
#include "models/support/async.h"
#include "ui/access/entrance.h"
#include "ui/access/lock/desk_lock.h"
#include "ui/access/lock/form_parking.h"
#include "ui/checkin/authority/reports_page.h"
#include "ui/checkin/boarding/boarding_pass_page.h"
#include "ui/checkin/capture/capture_page.h"
#include "ui/checkin/cards/pages/cards_page.h"
#include "ui/checkin/cards/pages/key_in_page.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/checkin/cards/printing/card_phrases.h"
#include "ui/checkin/check_in_page.h"
#include "ui/checkin/readers/readers_page.h"
#include "ui/complaints/intake/intake_page.h"
#include "ui/complaints/prevention/prevention_page.h"
#include "ui/complaints/prevention/prevention_words.h"
#include "ui/complaints/queue/complaints_card.h"
#include "ui/complaints/queue/complaints_page.h"
#include "ui/darkdesk/pack/dark_desk_page.h"
#include "ui/darkdesk/slips/slips_page.h"
#include "ui/data/export/guest_export_page.h"
#include "ui/data/export/guest_list_pdf.h"
#include "ui/data/import_page.h"
#include "ui/data/wizard/wizard_page.h"
#include "ui/desk/today_page.h"
#include "ui/followups/care/care_page.h"
#include "ui/followups/contacts/contact_page.h"
#include "ui/followups/exporting/export_page.h"
#include "ui/followups/follow_up_page.h"
#include "ui/followups/follow_ups_page.h"
#include "ui/followups/side/reminders_card.h"
#include "ui/guests/elsewhere/elsewhere_action.h"
#include "ui/guests/elsewhere/elsewhere_page.h"
#include "ui/guests/guest_pages.h"
#include "ui/guests/guest_search_provider.h"
#include "ui/guestside/guest_side_card.h"
#include "ui/handover/handover_card.h"
#include "ui/handover/handover_page.h"
#include "ui/insights/service_page.h"
#include "ui/kit/toast.h"
#include "ui/organizations/organization_form_page.h"
#include "ui/organizations/organization_page.h"
#include "ui/organizations/organizations_page.h"
#include "ui/organizations/sale_page.h"
#include "ui/promises/promise_page.h"
#include "ui/promises/promises_page.h"
#include "ui/quality/merging/parting_page.h"
#include "ui/quality/normalising/normalise_page.h"
#include "ui/quality/queue/duplicates_page.h"
#include "ui/quality/queue/maybe_same.h"
#include "ui/quality/rates/quality_list_page.h"
#include "ui/quality/rates/quality_page.h"
#include "ui/quality/reviews/reviews_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/bars/bottom_bar.h"
#include "ui/shell/bars/nav_rail.h"
#include "ui/shell/page/actions.h"
#include "ui/shell/search/search.h"
#include "ui/stays/stays_page.h"
#include "ui/sync/conflicts_page.h"
#include "ui/sync/link_words.h"
#include "ui/sync/side/link_card.h"
#include "ui/sync/sync_page.h"
#include "ui/wording/wording.h"

#include <QSysInfo>

namespace lobby::app {

using namespace Qt::StringLiterals;

struct DeskWindow::Parts
{
    Parts(Desk &from, const access::Property &house, ui::DeskSettingsFile &file, bool isDemo)
        : desk(from)
        , lists(from.database(), from.authoriser())
        , drafts(from.database(), from.vault().root().subkey(access::RootKey::Purpose::Drafts))
        , branches(from.database(), from.authoriser())
        , property(from.database(), from.authoriser())
        , staff(from.vault(), from.clock())
        , backups(from.vault())
        , bookings(from.database(), from.authoriser())
        , tables(from.database(), from.authoriser(), from.numbers())
        , imports(from.database(), from.authoriser())
        , mappings(from.database(), from.authoriser())
        , authority(from.database(), from.authoriser())
        , runner(from.reports(), from.database())
        , consents(from.database(), from.authoriser())
        , notices(from.database(), from.authoriser())
        , registrations(from.database(), from.authoriser())
        , printQueue(from.database())
        , cards({registrations, printQueue, std::make_shared<checkin::CupsPrinter>(), file})
        , blankCards(from.database(), from.authoriser())
        , keyedCards(from.database(), from.authoriser(), from.guests(), from.numbers())
        , guestLists(guestSourceOf(from.search()))
        , deskServices {lists, from.stays(), from.guests(), from.authoriser(),
              from.vault().branch(), ui::Vocabulary(ui::deskKindNamed(house.kind)), house.currency,
              guestLists}
        , guestSide {from.guests(), consents, notices, registrations, from.clock(), house.name,
              deskServices.region}
        , guestServices {from.guests(), from.database(), from.authoriser(), from.matching(),
              [&from](const Uuid &guest) { return from.stays().ofGuest(guest); }, guestLists}
        , settings(file)
        , readers(from, file, isDemo)
        , houseName(house.name)
        , conflicts(from.database(), from.authoriser())
        , sync(from, conflicts)
        , syncServices {sync, from.desks(), conflicts, from.clock(), &staff}
        , elsewhere(from.database(), from.authoriser(), from.numbers(), sync.directory())
        , insights(from.database(), from.authoriser())
        , prevention(from.database(), from.authoriser())
        , quality(from.database(), from.authoriser())
        , verifications(from.database(), from.authoriser())
        , reviews(from.database(), from.authoriser())
        , normalising(from.database(), from.authoriser())
        , tasks(from.database(), from.authoriser(), from.reminders().calendars())
        , darkDesk(from.database(), from.authoriser(), from.vault().root())
        , pack({darkDesk, file, from.vault().folder().path() + u"/dark-desk"_s,
              [this](const QByteArray &pdf, const QString &name) {
                  return cards.printPage(pdf, name);
              },
              [this] { return cards.houseLanguage(); }})
        , slips(from.database(), from.authoriser())
        , followUpChoices(from.database(), from.authoriser())
        , care(from.database(), from.authoriser())
        , followUpExport(from.database(), from.authoriser(), from.reminders().calendars())
        , guestDuplicates(from.database(), from.authoriser())
        , matchDecisions(from.database(), from.authoriser())
        , merges(from.database(), from.authoriser())
        , quietMinute(from.database(), from.authoriser())
        , duplicateQueue(from.database(), guestDuplicates, matchDecisions)
        , guestExport(
              from.database(), from.authoriser(), from.search(), from.numbers(), ui::createListPdf)
    {
        bookings.doFirst([this] { return backups.before(backup::BackupCause::Import); });
        tables.doFirst([this] { return backups.before(backup::BackupCause::Import); });
        (void)from.complaintQueue().begin(
            deskServices.branch); // what fails is done at the next start
        guestServices.hasBranches = [this] { return hasBranches(); };
        guestServices.remindersOf
            = [&from](const Uuid &guest) { return from.reminders().ofGuest(guest); };
        guestServices.contactsOf
            = [&from](const Uuid &guest) { return from.contacts().ofGuest(guest); };
        guestServices.complaintsOf
            = [&from](const Uuid &guest) { return from.complaints().ofGuest(guest); };
        guestServices.mergingsOf = [this](const Uuid &guest) { return merges.ofGuest(guest); };
        guestServices.maybeSameAs = [this](const Uuid &guest) {
            return ui::maybeSameAs(
                {duplicateQueue, matchDecisions, desk.matching(), desk.guests()}, guest);
        };
        guestServices.mayBeOne = [this](const Uuid &one, const Uuid &other) {
            return ui::mayBeOne(matchDecisions, one, other);
        };
        guestServices.companiesOf
            = [&from](const Uuid &guest) { return from.organizations().ofGuest(guest); };
        guestServices.salesOf
            = [&from](const Uuid &guest) { return from.organizations().salesOf(guest); };
        guestServices.tripsOf = [&from](const Uuid &guest) { return from.trips().ofGuest(guest); };
        guestServices.verifications = &verifications;
        deskServices.guestSide = &guestSide;
        deskServices.cards = &cards;
        deskServices.roomWarnings = [this](const QString &room) {
            return prevention.faultsOf(room).then(
                QtFuture::Launch::Sync, [room](const Result<QList<complaints::RoomFault>> &faults) {
                    return faults ? Result(ui::PreventionWords::faults(room, *faults))
                                  : Result<QString>(faults.error());
                });
        };
        deskServices.sideCards = sideCards();
        guestServices.opened = [&from](const Uuid &guest) { from.search().remember(guest); };
    }

    /// In the order in which they are looked at.
    [[nodiscard]] QList<ui::SideCardMaker> sideCards()
    {
        return {[this](QWidget *parent) {
                    return new ui::RemindersCard(desk.reminders(), desk.database(), parent);
                },
            [this](QWidget *parent) {
                return new ui::ComplaintsCard(
                    desk.complaintQueue(), desk.clock(), deskServices.branch, parent);
            },
            [this](QWidget *parent) {
                return new ui::HandoverCard(desk.handovers(), desk.database(), parent);
            },
            [this](QWidget *parent) {
                return new ui::LinkCard(sync, readers.readers(), desk.clock(), parent);
            }};
    }
    /// An agency lives by trips; a house thinks of its important guests.
    [[nodiscard]] followups::TaskWishes taskWishes() const
    {
        using Stays = followups::TaskWishes::Stays;
        const bool isAgency = deskServices.words.kind() == ui::DeskKind::Agency;
        return {isAgency ? Stays::None : Stays::OfVips, isAgency};
    }
    [[nodiscard]] bool hasBranches() const
    {
        return sync.state().link != sync::LinkState::Link::None;
    }
    /// A desk whose lease ran out while it was open stays locked until its server has answered,
    /// which is asked all the while.
    [[nodiscard]] ui::Entrance entrance()
    {
        ui::Entrance entrance = ui::entranceOf(desk.vault(), desk.clock());
        entrance.unlock = [this, unlock = std::move(entrance.unlock)](
                              const Uuid &member, access::Password password) {
            return sync.state().leaseDaysLeft == 0 ? refusedWith<Done>(leaseIsOver())
                                                   : unlock(member, std::move(password));
        };
        return entrance;
    }
    /// Where another member gives his word for what `permission` is needed for.
    [[nodiscard]] ui::SupervisorCard::Asking vouching(access::Permission permission)
    {
        return [this, permission](const Uuid &object) {
            return ui::vouchingOf(desk.vault(), desk.clock(), permission, object);
        };
    }
    [[nodiscard]] ui::HandoverServices handoverServices()
    {
        return {desk.handovers(), desk.database(), vouching(access::Permission::FollowupEdit),
            vouching(handover::kAbsencePermission),
            [this](
                const QByteArray &pdf, const QString &name) { return cards.printPage(pdf, name); },
            [this] { return cards.houseLanguage(); }};
    }
    [[nodiscard]] ui::SlipServices slipServices()
    {
        return {slips, desk.database(),
            [this](
                const QByteArray &pdf, const QString &name) { return cards.printPage(pdf, name); },
            [this] { return cards.houseLanguage(); }};
    }
    [[nodiscard]] ui::ElsewhereServices elsewhereServices()
    {
        // A desk shows a pairing code until it has the organisation's keys.
        const auto knowsDocuments = [this] {
            return desk.desks().pairingCode().then([](const Result<QString> &code) {
                return code ? Result<bool>(code->isEmpty()) : Result<bool>(code.error());
            });
        };
        return {elsewhere, knowsDocuments, deskServices.region};
    }

    [[nodiscard]] ui::DuplicateServices duplicateServices()
    {
        return {duplicateQueue, matchDecisions, merges, quietMinute, desk.database(), desk.guests(),
            consents, desk.authoriser(), desk.clock(),
            [this] { return backups.beginBefore(backup::BackupCause::Merge); }};
    }

    [[nodiscard]] QList<ui::PageEntry> pages()
    {
        QList<ui::PageEntry> pages {ui::TodayPage::entry(deskServices)};
        pages += ui::guestPages(guestServices);
        const ui::ComplaintServices complaintServices {desk.complaints(), desk.complaintQueue(),
            desk.evidence(), desk.dossiers(), deskServices, desk.clock(),
            vouching(access::Permission::ComplaintCompensate), guestServices.tripsOf};
        const ui::FollowUpServices followUps {
            desk.reminders(), desk.database(), desk.guests(), desk.authoriser()};
        const ui::PromiseServices promised {desk.promises(), desk.database(), desk.guests(),
            desk.opening(), deskServices.currency,
            vouching(access::Permission::ComplaintCompensate)};
        pages += {ui::StaysPage::entry(deskServices), ui::ComplaintsPage::entry(complaintServices),
            ui::IntakePage::entry(complaintServices), ui::FollowUpsPage::entry(followUps),
            ui::FollowUpPage::entry(followUps),
            ui::ContactPage::entry(
                {desk.contacts(), desk.guests(), desk.authoriser(), desk.clock()}),
            ui::ExportPage::entry({followUpExport, desk.opening(), desk.clock(),
                vouching(access::Permission::ExportPlain)}),
            ui::CarePage::entry(
                {care, followUpChoices, desk.database(), [this] { return houseName; },
                    [this](const QByteArray &pdf, const QString &name) {
                        return cards.printPage(pdf, name);
                    }}),
            ui::ServicePage::entry(insights), ui::QualityPage::entry(quality, desk.clock()),
            ui::DuplicatesPage::entry(duplicateServices()), ui::PartingPage::entry(merges),
            ui::QualityListPage::entry(quality), ui::ReviewsPage::entry(reviews, desk.database()),
            ui::NormalisePage::entry(normalising, deskServices.region),
            ui::PreventionPage::entry({prevention, desk.complaints(), insights, desk.clock()}),
            ui::DarkDeskPage::entry(pack), ui::SlipsPage::entry(slipServices()),
            ui::HandoverPage::entry(handoverServices()), ui::PromisesPage::entry(promised),
            ui::PromisePage::entry(promised), ui::CheckInPage::entry(deskServices),
            ui::CapturePage::entry({deskServices, desk.matching(), desk.clock(),
                deskServices.region, vouching(access::Permission::StayDespiteBan), consents,
                notices, houseName, &readers.readers(), [this] { return hasBranches(); },
                &verifications, guestServices.mayBeOne}),
            ui::BoardingPassPage::entry({desk.guests(), desk.trips(), desk.matching(),
                desk.authoriser(), deskServices.branch}),
            ui::ElsewherePage::entry(elsewhereServices()),
            ui::ReportsPage::entry(
                {desk.reports(), desk.database(), settings, [this] { runner.run(); }}),
            ui::ReadersPage::entry({readers.readers(), settings, readers.simulated()}),
            ui::SyncPage::entry(syncServices), ui::ConflictsPage::entry(syncServices),
            ui::ImportPage::entry({bookings, branches, desk.authoriser()}),
            ui::GuestExportPage::entry({guestExport, desk.authoriser(), desk.clock(),
                vouching(access::Permission::ExportPlain), QSysInfo::machineHostName()}),
            ui::WizardPage::entry({tables, imports, mappings, desk.authoriser(), desk.clock(),
                deskServices.region, deskServices.currency})};
        const ui::OrganizationServices organizations {desk.organizations(), desk.database(),
            desk.guests(), desk.authoriser(), guestLists, deskServices.currency};
        pages += {ui::OrganizationsPage::entry(organizations),
            ui::OrganizationPage::entry(organizations),
            ui::OrganizationFormPage::entry(organizations), ui::SalePage::entry(organizations)};
        const ui::CardServices cardServices {cards, blankCards, keyedCards, lists};
        pages += {ui::CardsPage::entry(cardServices), ui::KeyInPage::entry(cardServices)};
        pages.append({u"settings"_s, [] { return tr("Settings"); }, u"gear"_s,
            [this](QWidget *parent) {
                return new ui::SettingsPage(
                    {settings, branches, property, staff, desk.reports(), desk.authoriser(),
                        desk.clock(), &notices, &cards, &desk.opening(), &authority,
                        deskServices.currency, &pack, &followUpChoices, taskWishes(), &backups},
                    parent);
            },
            ui::PageEntry::Place::RailBottom, {}, QKeySequence(Qt::CTRL | Qt::Key_Comma)});
        return pages;
    }

    Desk &desk;
    stays::StayLists lists;
    access::Drafts drafts;
    access::Branches branches;
    access::PropertySettings property;
    access::StaffDirectory staff;
    ui::BackupDesk backups; ///< outlives what asks for a backup first
    exchange::BookingsImport bookings;
    exchange::TableImport tables;
    exchange::ImportHistory imports;
    exchange::MappingTemplates mappings;
    promises::Authority authority;
    checkin::ReportRunner runner;
    privacy::Consents consents;
    privacy::Notices notices;
    checkin::Registrations registrations;
    checkin::PrintQueue printQueue;
    ui::CardDesk cards;
    checkin::BlankCards blankCards;
    checkin::KeyedCards keyedCards;
    ui::GuestSource guestLists;
    ui::DeskServices deskServices;
    ui::GuestSide guestSide;
    ui::GuestServices guestServices;
    ui::DeskSettingsFile &settings;
    DeskReaders readers;
    QString houseName;
    conflicts::Conflicts conflicts;
    SyncKeeping sync;
    ui::SyncServices syncServices;
    guests::GuestsElsewhere elsewhere;
    insights::Insights insights;
    complaints::Prevention prevention;
    quality::QualityRates quality;
    quality::Verifications verifications;
    quality::Reviews reviews;
    quality::Normalising normalising;
    followups::AutomaticTasks tasks;
    darkdesk::DarkDesk darkDesk;
    ui::PackDesk pack;
    darkdesk::Slips slips;
    followups::FollowUpChoices followUpChoices;
    care::Care care;
    followups::FollowUpExport followUpExport;
    quality::GuestDuplicates guestDuplicates;
    quality::MatchDecisions matchDecisions;
    quality::Merges merges;
    quality::QuietMinute quietMinute;
    quality::DuplicateQueue duplicateQueue;
    exchange::GuestExport guestExport;
};

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

void DeskWindow::addActions()
{
    actions().add({.id = u"checkin.open"_s,
        .text = [] { return tr("Check in"); },
        .run = [this] { openPage({u"checkin"_s}); },
        .keys = {QKeySequence(Qt::Key_F2)},
        .menu = ui::Menu::Guest,
        .icon = u"box-arrow-in-right"_s});
    actions().add({.id = u"guest.new"_s,
        .text = [] { return tr("New guest"); },
        .run = [this] { openPage({u"guest-new"_s}); },
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
        .menu = ui::Menu::Guest,
        .icon = u"person-plus"_s});
    actions().add({.id = u"complaint.new"_s,
        .text = [] { return tr("Take a complaint down"); },
        .run =
            [this] {
                const ui::Page *page = pages().page();
                openPage({u"complaint-new"_s, page ? page->currentGuest() : QString()});
            },
        .keys = {QKeySequence(Qt::Key_F4)},
        .menu = ui::Menu::Guest,
        .icon = u"chat-left-text"_s});
    actions().add({.id = u"promise.new"_s,
        .text = [] { return tr("Promise something"); },
        .run =
            [this] {
                const ui::Page *page = pages().page();
                openPage({u"promise"_s, page ? page->currentGuest() : QString()});
            },
        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F7)},
        .menu = ui::Menu::Guest,
        .icon = u"plus-lg"_s});
    actions().add({.id = u"promise.open"_s,
        .text = [] { return tr("Promises"); },
        .run = [this] { openPage({u"promises"_s}); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
        .menu = ui::Menu::Guest,
        .icon = u"check-lg"_s});
    actions().add({.id = u"organizations.open"_s,
        .text = [] { return tr("Organizations"); },
        .run = [this] { openPage({u"organizations"_s}); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        .menu = ui::Menu::Guest,
        .icon = u"building"_s});
    actions().add({.id = u"sale.new"_s,
        .text = [] { return tr("Write a sale to the guest down"); },
        .run =
            [this] {
                const ui::Page *page = pages().page();
                if (page && !page->currentGuest().isEmpty())
                    openPage({u"sale"_s, page->currentGuest()});
            },
        .menu = ui::Menu::Guest,
        .icon = u"tag"_s});
    actions().add({.id = u"care.open"_s,
        .text = [] { return tr("Birthdays and festivals"); },
        .run = [this] { openPage({u"care"_s}); },
        .menu = ui::Menu::Guest,
        .icon = u"balloon"_s});
    actions().add({.id = u"handover.open"_s,
        .text = [] { return tr("Hand the shift over"); },
        .run = [this] { openPage({u"handover"_s}); },
        .keys = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
        .menu = ui::Menu::File,
        .icon = u"people"_s});
    actions().add({.id = u"sync.open"_s,
        .text = [] { return tr("Server"); },
        .run = [this] { openPage({u"sync"_s}); },
        .menu = ui::Menu::File,
        .icon = u"cloud-check"_s});
    actions().add({.id = u"import.open"_s,
        .text = [] { return tr("Import bookings…"); },
        .run = [this] { openPage({u"import"_s}); },
        .menu = ui::Menu::File,
        .icon = u"file-earmark-arrow-up"_s});
    actions().add({.id = u"export.open"_s,
        .text = [] { return tr("Export guests…"); },
        .run = [this] { openPage({u"guest-export"_s}); },
        .menu = ui::Menu::File,
        .icon = u"file-earmark-arrow-up"_s});
    actions().add({.id = u"import.guests"_s,
        .text = [] { return tr("Import guests…"); },
        .run = [this] { openPage({u"import-guests"_s}); },
        .menu = ui::Menu::File,
        .icon = u"file-earmark-arrow-up"_s});
    actions().add({.id = u"cards.open"_s,
        .text = [] { return tr("Registration cards"); },
        .run = [this] { openPage({u"cards"_s}); },
        .menu = ui::Menu::Guest,
        .icon = u"printer"_s});
    actions().add({.id = u"cards.key_in"_s,
        .text = [] { return tr("Key in a card that was filled in by hand"); },
        .run = [this] { openPage({u"card-entry"_s}); },
        .menu = ui::Menu::Guest,
        .icon = u"person-vcard"_s});
    actions().add({.id = u"quality.open"_s,
        .text = [] { return tr("Data quality"); },
        .run = [this] { openPage({u"quality"_s}); },
        .menu = ui::Menu::View,
        .icon = u"bar-chart"_s});
    actions().add({.id = u"normalise.open"_s,
        .text = [] { return tr("One way of writing"); },
        .run = [this] { openPage({u"normalise"_s}); },
        .menu = ui::Menu::Edit,
        .icon = u"pencil"_s});
    actions().add({.id = u"reviews.open"_s,
        .text = [] { return tr("Records drawn by lot"); },
        .run = [this] { openPage({u"reviews"_s}); },
        .menu = ui::Menu::View,
        .icon = u"list"_s});
    actions().add({.id = u"capture.open"_s,
        .text = [] { return tr("Read a document"); },
        .run = [this] { openPage({u"capture"_s}); },
        .keys = {QKeySequence(Qt::SHIFT | Qt::Key_F2)},
        .menu = ui::Menu::Guest,
        .icon = u"upc-scan"_s});
    actions().add({.id = u"readers.open"_s,
        .text = [] { return tr("Readers"); },
        .run = [this] { openPage({u"readers"_s}); },
        .menu = ui::Menu::File,
        .icon = u"upc-scan"_s});
    m_elsewhere = new ui::ElsewhereAction(*this, m_desk.authoriser());
    addTopBarAction(u"checkin.open"_s);
    addTopBarAction(u"guest.new"_s);
    addTopBarAction(u"complaint.new"_s);
    connect(this, &MainWindow::createRequested, this, [this](const QString &text) {
        openPage({u"guest-new"_s, text});
    });
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
