#pragma once

#include "models/guests/guests.h"
#include "models/stays/lists/stay_lists.h"
#include "models/stays/stays.h"
#include "ui/desk/parts/room_warning.h"
#include "ui/desk/parts/vocabulary.h"
#include "ui/desk/side/side_card.h"
#include "ui/guests/list/guest_list.h"

namespace lobby::ui {

class CardDesk;
struct GuestSide;

/// What the pages of the desk work with. Everything outlives them.
struct DeskServices
{
    stays::StayLists &lists;
    stays::Stays &stays;
    guests::Guests &guests;
    const access::Authoriser &authoriser;
    Uuid branch;
    Vocabulary words {};
    QString currency = QStringLiteral("CNY"); ///< ISO 4217, of new bookings
    GuestSource guestLists = {}; ///< where those are found who join a stay
    const GuestSide *guestSide = nullptr; ///< none: guests have no window of their own here
    /// ISO 3166-1 alpha-2, where a telephone number without a country code is dialled.
    QString region = QStringLiteral("CN");
    RoomWarnings roomWarnings = {}; ///< of a room that somebody is to get
    CardDesk *cards = nullptr; ///< none: this desk knows of no registration cards
    /// Beside the lists of Today, from top to bottom.
    QList<SideCardMaker> sideCards = {};
};

} // namespace lobby::ui
