#pragma once

#include "models/followups/activities/activities.h"
#include "models/guests/guests.h"

namespace lobby::ui {

/// What the page of a contact works with. Everything outlives it.
struct ContactServices
{
    followups::Activities &activities;
    guests::Guests &guests;
    const access::Authoriser &authoriser;
    const Clock &clock;
};

} // namespace lobby::ui
