#pragma once

#include "models/guests/search/guest_search.h"
#include "ui/guests/list/guest_list.h"

namespace lobby::app {

/// The lists and results of the guest pages, out of the search of a desk, which outlives them.
ui::GuestSource guestSourceOf(guests::GuestSearch &search);

} // namespace lobby::app
