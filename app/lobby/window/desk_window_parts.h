#pragma once

#include "app/lobby/sources/desk_readers.h"
#include "app/lobby/sources/sync_keeping.h"
#include "app/lobby/window/desk_window.h"
#include "models/access/drafts/drafts.h"
#include "models/access/property/branches.h"
#include "models/access/property/property.h"
#include "models/access/staff/staff_directory.h"
#include "models/care/care.h"
#include "models/checkin/authority/report_runner.h"
#include "models/checkin/blank/blank_cards.h"
#include "models/checkin/blank/keyed_cards.h"
#include "models/checkin/cards/registrations.h"
#include "models/checkin/printing/print_queue.h"
#include "models/complaints/prevention/prevention.h"
#include "models/conflicts/conflicts.h"
#include "models/darkdesk/pack/dark_desk.h"
#include "models/darkdesk/slips/slips.h"
#include "models/exchange/bookings_import.h"
#include "models/exchange/export/guest_export.h"
#include "models/exchange/import/table_import.h"
#include "models/exchange/import_history.h"
#include "models/exchange/templates/mapping_templates.h"
#include "models/followups/automatic/automatic_tasks.h"
#include "models/followups/automatic/task_choice.h"
#include "models/followups/choices/follow_up_choices.h"
#include "models/followups/exporting/follow_up_export.h"
#include "models/guests/elsewhere/guests_elsewhere.h"
#include "models/insights/insights.h"
#include "models/privacy/consents.h"
#include "models/privacy/notices.h"
#include "models/promises/authority_limits.h"
#include "models/quality/decisions/match_decisions.h"
#include "models/quality/merging/merges.h"
#include "models/quality/normalising/normalising.h"
#include "models/quality/profile/guest_duplicates.h"
#include "models/quality/queue/duplicate_queue.h"
#include "models/quality/quiet/quiet_minute.h"
#include "models/quality/rates/quality_rates.h"
#include "models/quality/reviews/reviews.h"
#include "models/quality/verification/verifications.h"
#include "models/stays/lists/stay_lists.h"
#include "ui/access/entrance.h"
#include "ui/access/vouch/supervisor_card.h"
#include "ui/backup/backup_desk.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/darkdesk/pack/pack_desk.h"
#include "ui/darkdesk/slips/slip_services.h"
#include "ui/desk/parts/desk_services.h"
#include "ui/desk/side/side_card.h"
#include "ui/guests/elsewhere/elsewhere_page.h"
#include "ui/guests/guest_services.h"
#include "ui/guests/list/guest_list.h"
#include "ui/guestside/guest_side_card.h"
#include "ui/handover/handover_services.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/quality/queue/duplicate_services.h"
#include "ui/shell/page/page.h"
#include "ui/sync/sync_services.h"

namespace lobby::app {

/// What the pages of the window work with beyond the desk, in the order in which it is made.
struct DeskWindow::Parts
{
    Parts(Desk &from, const access::Property &house, ui::DeskSettingsFile &file, bool isDemo);
    /// In the order in which they are looked at.
    [[nodiscard]] QList<ui::SideCardMaker> sideCards();
    /// An agency lives by trips; a house thinks of its important guests.
    [[nodiscard]] followups::TaskWishes taskWishes() const;
    [[nodiscard]] bool hasBranches() const;
    /// A desk whose lease ran out while it was open stays locked until its server has answered,
    /// which is asked all the while.
    [[nodiscard]] ui::Entrance entrance();
    /// Where another member gives his word for what `permission` is needed for.
    [[nodiscard]] ui::SupervisorCard::Asking vouching(access::Permission permission);
    [[nodiscard]] ui::HandoverServices handoverServices();
    [[nodiscard]] ui::SlipServices slipServices();
    [[nodiscard]] ui::ElsewhereServices elsewhereServices();
    [[nodiscard]] ui::DuplicateServices duplicateServices();
    [[nodiscard]] QList<ui::PageEntry> pages();

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

} // namespace lobby::app
