#pragma once

#include "models/guests/guests.h"
#include "models/opening/opening_times.h"
#include "models/promises/promises.h"
#include "ui/access/vouch/supervisor_card.h"

namespace lobby::ui {

/// What the pages of promises work with. Everything outlives them.
struct PromiseServices
{
    promises::Promises &promises;
    store::Database &database; ///< for its clock and its word of changes
    guests::Guests &guests;
    const opening::OpeningTimes &opening;
    QString currency; ///< ISO 4217, of the house
    /// Where another member gives his word beyond one's own limit; object: the promise.
    SupervisorCard::Asking vouching;
};

} // namespace lobby::ui
