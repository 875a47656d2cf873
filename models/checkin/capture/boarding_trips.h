#pragma once

#include "models/checkin/codes/boarding_pass.h"
#include "models/guests/guest.h"
#include "models/stays/trips/trip.h"

namespace lobby::checkin {

/// The passenger's Latin name without the title that airlines write behind it.
[[nodiscard]] names::PersonalName passengerOf(const BoardingPass &pass);

/// A new guest as his boarding pass names him.
[[nodiscard]] guests::GuestProfile guestOf(const BoardingPass &pass);

/// A trip for each of its flights, of no guest yet. `branch` is where it is read.
[[nodiscard]] QList<stays::Trip> tripsOf(const BoardingPass &pass, const Uuid &branch);

} // namespace lobby::checkin
