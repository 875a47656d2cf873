#include "ui/guests/words/trip_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

QString TripWords::title(const stays::Trip &trip)
{
    const QString flight = joined({trip.carrier, trip.flightNo}, u" "_s);
    const QString route = joined({trip.origin, trip.destination}, u" → "_s);
    return joined({trip.product, flight, route}, u" · "_s);
}

QString TripWords::detail(const stays::Trip &trip)
{
    QString days = trip.departure.isValid() ? trip.departure.toString(Qt::ISODate)
                                            : tr("Open date", "of a flight");
    if (trip.returning.isValid())
        days = tr("%1 to %2", "days of a trip").arg(days, trip.returning.toString(Qt::ISODate));
    const QString seat = trip.seat.isEmpty() ? QString() : tr("Seat %1").arg(trip.seat);
    const QString booking = trip.recordLocator.isEmpty()
        ? QString()
        : tr("Booking %1", "an airline's").arg(trip.recordLocator);
    return joined({days, seat, booking}, u" · "_s);
}

} // namespace lobby::ui
