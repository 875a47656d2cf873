#pragma once

#include "models/checkin/codes/vcard.h"
#include "models/guests/guest.h"

namespace lobby::checkin {

/// A new guest as his visiting card describes him. `region` (ISO 3166-1 alpha-2) is where a
/// telephone number without a country code is dialled.
[[nodiscard]] guests::GuestProfile guestOf(const VCard &card, const QString &region);

} // namespace lobby::checkin
