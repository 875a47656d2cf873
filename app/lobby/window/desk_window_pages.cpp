#include "app/lobby/window/desk_window_parts.h"
#include "ui/checkin/authority/reports_page.h"
#include "ui/checkin/boarding/boarding_pass_page.h"
#include "ui/checkin/capture/capture_page.h"
#include "ui/checkin/cards/pages/cards_page.h"
#include "ui/checkin/cards/pages/key_in_page.h"
#include "ui/checkin/check_in_page.h"
#include "ui/checkin/readers/readers_page.h"
#include "ui/complaints/intake/intake_page.h"
#include "ui/complaints/prevention/prevention_page.h"
#include "ui/complaints/queue/complaints_page.h"
#include "ui/darkdesk/pack/dark_desk_page.h"
#include "ui/darkdesk/slips/slips_page.h"
#include "ui/data/export/guest_export_page.h"
#include "ui/data/import_page.h"
#include "ui/data/wizard/wizard_page.h"
#include "ui/desk/today_page.h"
#include "ui/followups/care/care_page.h"
#include "ui/followups/contacts/contact_page.h"
#include "ui/followups/exporting/export_page.h"
#include "ui/followups/follow_up_page.h"
#include "ui/followups/follow_ups_page.h"
#include "ui/guests/guest_pages.h"
#include "ui/handover/handover_page.h"
#include "ui/insights/service_page.h"
#include "ui/organizations/organization_form_page.h"
#include "ui/organizations/organization_page.h"
#include "ui/organizations/organizations_page.h"
#include "ui/organizations/sale_page.h"
#include "ui/promises/promise_page.h"
#include "ui/promises/promises_page.h"
#include "ui/quality/merging/parting_page.h"
#include "ui/quality/normalising/normalise_page.h"
#include "ui/quality/queue/duplicates_page.h"
#include "ui/quality/rates/quality_list_page.h"
#include "ui/quality/rates/quality_page.h"
#include "ui/quality/reviews/reviews_page.h"
#include "ui/settings/settings_page.h"
#include "ui/stays/stays_page.h"
#include "ui/sync/conflicts_page.h"
#include "ui/sync/sync_page.h"

#include <QSysInfo>

namespace lobby::app {

using namespace Qt::StringLiterals;

QList<ui::PageEntry> DeskWindow::Parts::pages()
{
    QList<ui::PageEntry> pages {ui::TodayPage::entry(deskServices)};
    pages += ui::guestPages(guestServices);
    const ui::ComplaintServices complaintServices {desk.complaints(), desk.complaintQueue(),
        desk.evidence(), desk.dossiers(), deskServices, desk.clock(),
        vouching(access::Permission::ComplaintCompensate), guestServices.tripsOf};
    const ui::FollowUpServices followUps {
        desk.reminders(), desk.database(), desk.guests(), desk.authoriser()};
    const ui::PromiseServices promised {desk.promises(), desk.database(), desk.guests(),
        desk.opening(), deskServices.currency, vouching(access::Permission::ComplaintCompensate)};
    pages += {ui::StaysPage::entry(deskServices), ui::ComplaintsPage::entry(complaintServices),
        ui::IntakePage::entry(complaintServices), ui::FollowUpsPage::entry(followUps),
        ui::FollowUpPage::entry(followUps),
        ui::ContactPage::entry({desk.contacts(), desk.guests(), desk.authoriser(), desk.clock()}),
        ui::ExportPage::entry({followUpExport, desk.opening(), desk.clock(),
            vouching(access::Permission::ExportPlain)}),
        ui::CarePage::entry({care, followUpChoices, desk.database(), [this] { return houseName; },
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
        ui::CapturePage::entry({deskServices, desk.matching(), desk.clock(), deskServices.region,
            vouching(access::Permission::StayDespiteBan), consents, notices, houseName,
            &readers.readers(), [this] { return hasBranches(); }, &verifications,
            guestServices.mayBeOne}),
        ui::BoardingPassPage::entry(
            {desk.guests(), desk.trips(), desk.matching(), desk.authoriser(), deskServices.branch}),
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
    pages
        += {ui::OrganizationsPage::entry(organizations), ui::OrganizationPage::entry(organizations),
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

} // namespace lobby::app
