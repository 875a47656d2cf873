#pragma once

#include "models/exchange/bookings/booking_row.h"
#include "models/guests/guest.h"
#include "models/stays/stay.h"

namespace lobby::exchange {

/// A row as a stay, without a room; money in cents of a euro.
stays::Stay stayOf(const BookingRow &row, const Uuid &branch, const Uuid &guest);
/// `stored` with what the row says: the room, the guest and what the set does not know stay.
stays::Stay withBooking(stays::Stay stored, const stays::Stay &booking);
/// A guest of the row's country with a made-up name, marked as such; the same for the same id.
guests::GuestProfile guestOf(const BookingRow &row, const Uuid &id);
/// A code of channels.h.
QString channelOf(const QString &segment);

} // namespace lobby::exchange
