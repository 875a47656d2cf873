#pragma once

#include "models/access/desks/desks.h"
#include "models/conflicts/conflicts.h"
#include "ui/sync/sync_source.h"

namespace lobby::access {
class StaffDirectory;
}

namespace lobby::ui {

/// What the pages about the server work with. All outlive the pages.
struct SyncServices
{
    SyncSource &link;
    access::Desks &desks;
    conflicts::Conflicts &conflicts;
    const Clock &clock;
    access::StaffDirectory *staff
        = nullptr; ///< asks for the second step; without one it is refused
};

} // namespace lobby::ui
