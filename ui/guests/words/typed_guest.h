#pragma once

#include "models/guests/guest.h"

namespace lobby::ui {

/// What a text that found nobody says about a guest: a name, a telephone number or an address.
[[nodiscard]] guests::GuestProfile guestTyped(const QString &text, const QString &region);

} // namespace lobby::ui
