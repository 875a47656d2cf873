#pragma once

#include "models/guests/guests.h"
#include "models/privacy/consents.h"
#include "models/quality/merging/merges.h"
#include "models/quality/queue/duplicate_queue.h"
#include "models/quality/quiet/quiet_minute.h"

#include <functional>

namespace lobby::ui {

/// What the page of duplicates works with. Everything outlives it.
struct DuplicateServices
{
    quality::DuplicateQueue &queue;
    quality::MatchDecisions &decisions;
    quality::Merges &merges;
    quality::QuietMinute &quiet;
    store::Database &database; ///< for its word of changes
    guests::Guests &guests; ///< for the name of a third who vouches for two, and what is masked
    const privacy::Consents &consents;
    const access::Authoriser &authoriser;
    const Clock &clock;
    /// What must have been done before a merging: the backup, if there was none within the hour.
    /// Called on the GUI thread, which goes on meanwhile; nothing is merged when it fails.
    std::function<QFuture<Result<Done>>()> first = {};
};

} // namespace lobby::ui
