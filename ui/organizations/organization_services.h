#pragma once

#include "models/guests/guests.h"
#include "models/organizations/organizations.h"
#include "ui/guests/list/guest_list.h"

namespace lobby::ui {

/// What the pages of organizations work with. Everything outlives them.
struct OrganizationServices
{
    organizations::Organizations &organizations;
    store::Database &database; ///< for its clock and its word of changes
    guests::Guests &guests;
    const access::Authoriser &authoriser;
    GuestSource lists; ///< among whom a contact is looked for
    QString currency; ///< ISO 4217, of the house
};

} // namespace lobby::ui
