#pragma once

#include "models/guests/guest.h"

class QVBoxLayout;

namespace lobby::ui {

/// Adds what the desk wants to see of a guest at a glance: where to call him, what he wishes.
void addGuestFacts(QVBoxLayout &lines, const guests::GuestProfile &guest);

} // namespace lobby::ui
