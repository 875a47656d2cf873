#pragma once

#include "app/lobbyctl/commands.h"
#include "models/exchange/bookings_import.h"

namespace lobby::ctl {

/// The hotel booking set; fails when there are bad rows that were not to be skipped.
int importBookings(Console &console, const Target &target, const exchange::ImportOptions &options);

} // namespace lobby::ctl
