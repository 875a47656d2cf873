#include "models/exchange/bookings/repeat_guests.h"

#include <QtEndian>

#include <algorithm>

namespace lobby::exchange {

namespace {

QByteArray bookingName(const BookingRow &row)
{
    return row.hotel.toUtf8() + '/' + QByteArray::number(row.number);
}

/// The number of the booking stands in front of what makes the id unlike any other: bookings that
/// come after each other in the file are stored beside each other, not each on a page of its own.
Uuid numbered(QByteArrayView scope, const BookingRow &row)
{
    constexpr qsizetype kScopeBytes = 2;
    QByteArray bytes = Uuid::named(scope, bookingName(row)).toBytes();
    bytes.replace(
        0, kScopeBytes, Uuid::named(scope, row.hotel.toUtf8()).toBytes().first(kScopeBytes));
    qToBigEndian(static_cast<quint32>(row.number), bytes.data() + kScopeBytes);
    return Uuid::fromBytes(bytes).value();
}

} // namespace

Uuid stayIdOf(const BookingRow &row)
{
    return numbered("hotel_bookings", row);
}

Uuid branchIdOf(const QString &hotel)
{
    return Uuid::named("hotel_bookings.branch", hotel.toUtf8());
}

RepeatGuests::Key RepeatGuests::keyOf(const BookingRow &row, int cancelled, int kept)
{
    return {row.hotel, row.country, row.agent, row.company, cancelled, kept};
}

BookingGuest RepeatGuests::guestOf(const BookingRow &row)
{
    BookingGuest guest {numbered("hotel_bookings.guest", row), true};
    if (row.repeated && row.cancelledBefore + row.keptBefore > 0) {
        const auto waiting = m_waiting.find(keyOf(row, row.cancelledBefore, row.keptBefore));
        if (waiting != m_waiting.end()) {
            const auto known = std::find_if(waiting->second.begin(), waiting->second.end(),
                [&row](const Known &one) { return one.free <= row.arrival; });
            if (known != waiting->second.end()) {
                guest = {known->id, false};
                waiting->second.erase(known);
            }
        }
    }
    const bool kept = row.outcome == BookingRow::Outcome::CheckedOut;
    m_waiting[keyOf(row, row.cancelledBefore + (kept ? 0 : 1), row.keptBefore + (kept ? 1 : 0))]
        .append({guest.id, kept ? row.arrival.addDays(row.nights) : row.arrival});
    return guest;
}

} // namespace lobby::exchange
