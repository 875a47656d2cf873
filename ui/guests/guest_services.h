#pragma once

#include "models/complaints/case/complaint.h"
#include "models/followups/activities/contact_activity.h"
#include "models/followups/reminder_rows.h"
#include "models/guests/guests.h"
#include "models/guests/matching/guest_matching.h"
#include "models/organizations/organizations.h"
#include "models/quality/verification/verifications.h"
#include "models/stays/stay.h"
#include "models/stays/trips/trip.h"
#include "ui/guests/list/guest_list.h"
#include "ui/guests/matches/identity_bar.h"
#include "ui/guests/matches/twice_bar.h"

namespace lobby::ui {

/// What the pages of guests work with. Everything outlives them.
struct GuestServices
{
    guests::Guests &guests;
    store::Database &database; ///< for its clock and its word of changes
    const access::Authoriser &authoriser;
    const guests::GuestMatching &matching; ///< who is typed anew and may be known already
    std::function<QFuture<Result<QList<stays::Stay>>>(const Uuid &guest)> staysOf;
    GuestSource lists;
    /// ISO 3166-1 alpha-2, where a telephone number without a country code is dialled.
    QString region = QStringLiteral("CN");
    /// Somebody's profile has come up: he is among the last seen.
    std::function<void(const Uuid &guest)> opened = [](const Uuid &) {};
    /// Has this desk a server that knows the guests of other branches?
    std::function<bool()> hasBranches = [] { return false; };
    /// As Trips::ofGuest(); none: this window shows no trips.
    std::function<QFuture<Result<QList<stays::Trip>>>(const Uuid &guest)> tripsOf = {};
    /// As Reminders::ofGuest(); none: this window shows no follow-ups.
    std::function<QFuture<Result<QList<followups::ReminderRow>>>(const Uuid &guest)> remindersOf
        = {};
    /// As Complaints::ofGuest(); none: this window shows no complaints.
    std::function<QFuture<Result<QList<complaints::Complaint>>>(const Uuid &guest)> complaintsOf
        = {};
    /// As Activities::ofGuest().
    std::function<QFuture<Result<QList<followups::ContactActivity>>>(const Uuid &guest)> contactsOf
        = {};
    /// None: this window does not say what is known of a record.
    quality::Verifications *verifications = nullptr;
    /// As Merges::ofGuest(); none: this window merges and parts nobody.
    std::function<QFuture<Result<QList<guests::Merging>>>(const Uuid &guest)> mergingsOf = {};
    /// Who may be the same as a guest, as far as that is known already; none as above.
    std::function<QFuture<Result<QList<MaybeSame>>>(const Uuid &guest)> maybeSameAs = {};
    /// As mayBeOne(); none as above.
    MayBeOne mayBeOne = {};
    /// As Organizations::ofGuest() and salesOf(); none: this window shows no companies.
    std::function<QFuture<Result<QList<organizations::Contact>>>(const Uuid &guest)> companiesOf
        = {};
    std::function<QFuture<Result<QList<organizations::Sale>>>(const Uuid &guest)> salesOf = {};
};

} // namespace lobby::ui
