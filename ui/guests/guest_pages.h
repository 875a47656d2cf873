#pragma once

#include "ui/guests/guest_services.h"
#include "ui/shell/page/page.h"

namespace lobby::ui {

/// "guests" in the rail; "guest" (an id) and "guest-new" (perhaps a text that found nobody) below
/// it.
[[nodiscard]] QList<PageEntry> guestPages(const GuestServices &services);

} // namespace lobby::ui
