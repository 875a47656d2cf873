#pragma once

#include "models/followups/reminders.h"
#include "models/guests/guests.h"

namespace lobby::ui {

/// What the pages of follow-ups work with. Everything outlives them.
struct FollowUpServices
{
    followups::Reminders &reminders;
    store::Database &database; ///< for its clock and its word of changes
    guests::Guests &guests;
    const access::Authoriser &authoriser;
};

} // namespace lobby::ui
