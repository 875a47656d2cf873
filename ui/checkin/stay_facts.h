#pragma once

#include "models/guests/guest.h"
#include "models/stays/lists/arrivals_departures.h"
#include "ui/kit/card.h"

namespace lobby::ui {

/// What is known of a stay and its guest, beside the form of the check-in.
class StayFacts : public Card
{
    Q_OBJECT

public:
    using Card::Card;

    /// `guest` may be missing, or still on its way.
    void show(const stays::Stay &stay, const stays::StayRow &row, const guests::GuestProfile *guest,
        QDate today);
    void clear();
};

} // namespace lobby::ui
