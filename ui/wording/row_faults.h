#pragma once

#include "models/exchange/bookings/booking_row.h"

namespace lobby::ui {

/// A bad row of an imported file in one sentence, translated; its line is said elsewhere.
QString describe(const exchange::BadRow &bad);

} // namespace lobby::ui
