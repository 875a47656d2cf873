#pragma once

#include "models/checkin/blank/blank_cards.h"
#include "models/checkin/blank/keyed_cards.h"
#include "models/stays/lists/stay_lists.h"

namespace lobby::ui {

class CardDesk;

/// What the pages of cards work with. Everything outlives them.
struct CardServices
{
    CardDesk &desk;
    checkin::BlankCards &blank;
    checkin::KeyedCards &keyed;
    stays::StayLists &lists;
};

} // namespace lobby::ui
