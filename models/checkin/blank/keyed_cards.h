#pragma once

#include "models/guests/guests.h"
#include "models/stays/stay.h"

namespace lobby::checkin {

/// What somebody wrote on a blank card.
struct KeyedCard
{
    QString cardNo = {}; ///< as typed
    guests::GuestProfile guest = {}; ///< with his document, its number plain
    QString room = {};
    QDate arrival = {};
    QDate departure = {};
};

/// Blank cards that were filled in while the desk was away, keyed in afterwards: guest, stay and
/// registration in one commit. Any thread; the arguments outlive this.
class KeyedCards
{
public:
    KeyedCards(store::Database &database, const access::Authoriser &authoriser,
        guests::Guests &guests, const access::DocumentNumbers &numbers);

    /// The stay's id; it is in house from its arrival on. Whoever is known by his document is not
    /// made again, and the stay that was expected of him on that day is the one he is in.
    /// Invalid with the field as subject ("card_no", and those of guests and stays), Conflict
    /// (subject "card_no") for a card that was keyed in before, RoomTaken, NotArrivalDay for an
    /// arrival still to come, NotAllowed, NotLoggedIn.
    QFuture<Result<Uuid>> save(KeyedCard card);

private:
    struct Keying
    {
        QList<sync::Intent> intents;
        Uuid stay;
    };
    /// `newStay`: the id of a stay that nobody expected.
    [[nodiscard]] Result<Keying> keyingOf(store::Connection &connection, KeyedCard card,
        const Uuid &branch, const Uuid &newStay) const;

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    guests::Guests &m_guests;
    const access::DocumentNumbers &m_numbers;
};

} // namespace lobby::checkin
