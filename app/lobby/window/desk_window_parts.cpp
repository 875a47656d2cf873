#include "app/lobby/window/desk_window_parts.h"

#include "app/lobby/sources/guest_lists.h"
#include "models/checkin/printing/cups_printer.h"
#include "models/support/async.h"
#include "ui/complaints/prevention/prevention_words.h"
#include "ui/complaints/queue/complaints_card.h"
#include "ui/data/export/guest_list_pdf.h"
#include "ui/followups/side/reminders_card.h"
#include "ui/handover/handover_card.h"
#include "ui/quality/queue/maybe_same.h"
#include "ui/sync/side/link_card.h"

namespace lobby::app {

using namespace Qt::StringLiterals;

DeskWindow::Parts::Parts(
    Desk &from, const access::Property &house, ui::DeskSettingsFile &file, bool isDemo)
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
    , deskServices {lists, from.stays(), from.guests(), from.authoriser(), from.vault().branch(),
          ui::Vocabulary(ui::deskKindNamed(house.kind)), house.currency, guestLists}
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
          [this](const QByteArray &pdf, const QString &name) { return cards.printPage(pdf, name); },
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
    (void)from.complaintQueue().begin(deskServices.branch); // what fails is done at the next start
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

QList<ui::SideCardMaker> DeskWindow::Parts::sideCards()
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

followups::TaskWishes DeskWindow::Parts::taskWishes() const
{
    using Stays = followups::TaskWishes::Stays;
    const bool isAgency = deskServices.words.kind() == ui::DeskKind::Agency;
    return {isAgency ? Stays::None : Stays::OfVips, isAgency};
}

bool DeskWindow::Parts::hasBranches() const
{
    return sync.state().link != sync::LinkState::Link::None;
}

ui::Entrance DeskWindow::Parts::entrance()
{
    ui::Entrance entrance = ui::entranceOf(desk.vault(), desk.clock());
    entrance.unlock = [this, unlock = std::move(entrance.unlock)](
                          const Uuid &member, access::Password password) {
        return sync.state().leaseDaysLeft == 0 ? refusedWith<Done>(leaseIsOver())
                                               : unlock(member, std::move(password));
    };
    return entrance;
}

ui::SupervisorCard::Asking DeskWindow::Parts::vouching(access::Permission permission)
{
    return [this, permission](const Uuid &object) {
        return ui::vouchingOf(desk.vault(), desk.clock(), permission, object);
    };
}

ui::HandoverServices DeskWindow::Parts::handoverServices()
{
    return {desk.handovers(), desk.database(), vouching(access::Permission::FollowupEdit),
        vouching(handover::kAbsencePermission),
        [this](const QByteArray &pdf, const QString &name) { return cards.printPage(pdf, name); },
        [this] { return cards.houseLanguage(); }};
}

ui::SlipServices DeskWindow::Parts::slipServices()
{
    return {slips, desk.database(),
        [this](const QByteArray &pdf, const QString &name) { return cards.printPage(pdf, name); },
        [this] { return cards.houseLanguage(); }};
}

ui::ElsewhereServices DeskWindow::Parts::elsewhereServices()
{
    // A desk shows a pairing code until it has the organisation's keys.
    const auto knowsDocuments = [this] {
        return desk.desks().pairingCode().then([](const Result<QString> &code) {
            return code ? Result<bool>(code->isEmpty()) : Result<bool>(code.error());
        });
    };
    return {elsewhere, knowsDocuments, deskServices.region};
}

ui::DuplicateServices DeskWindow::Parts::duplicateServices()
{
    return {duplicateQueue, matchDecisions, merges, quietMinute, desk.database(), desk.guests(),
        consents, desk.authoriser(), desk.clock(),
        [this] { return backups.beginBefore(backup::BackupCause::Merge); }};
}

} // namespace lobby::app
