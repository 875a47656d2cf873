#pragma once

#include "models/exchange/bookings/booking_row.h"
#include "models/support/uuid.h"

#include <QList>

#include <map>
#include <tuple>

namespace lobby::exchange {

/// Whose booking a row is.
struct BookingGuest
{
    Uuid id;
    bool isFirst = false; ///< his first booking in the file
};

/// Recognises guests who come again, as far as the columns allow (docs/bookings-import.md): the
/// set counts for each booking how many its guest had cancelled and kept before. A repeated row
/// belongs to the guest of the same hotel, country, agent and company whose earlier bookings in
/// the file add up to exactly its counts, the one who waits longest first; never to one who was
/// still in house. Rows must come in the order of their arrival.
class RepeatGuests
{
public:
    BookingGuest guestOf(const BookingRow &row);

private:
    struct Known
    {
        Uuid id;
        QDate free; ///< from when on he may arrive again
    };
    using Key = std::tuple<QString, QString, QString, QString, int, int>;
    static Key keyOf(const BookingRow &row, int cancelled, int kept);

    std::map<Key, QList<Known>> m_waiting;
};

/// Ids that a booking has wherever it is imported: a second import finds the first.
Uuid stayIdOf(const BookingRow &row);
Uuid branchIdOf(const QString &hotel);

} // namespace lobby::exchange
