#include "models/stays/trips/trip_repository.h"

#include "models/guests/identity/identity_sql.h"
#include "models/store/engine/statement.h"

#include "schema/schema.h"

namespace lobby::stays {

using namespace store;
using Row = schema::Trip;

namespace {

constexpr const char *kOfGuest
    = "SELECT id, branch_id, guest_id, product, origin, destination, departure_date, return_date,"
      " carrier, flight_no, seat, booked_at, record_locator FROM trip"
      " WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST " AND present = 1 AND archived = 0"
      " ORDER BY departure_date DESC NULLS FIRST, id DESC";

QDate date(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Trip read(const Statement &row)
{
    Trip trip;
    int at = 0;
    trip.id = row.uuid(at++);
    trip.branch = row.uuid(at++);
    trip.guest = row.uuid(at++);
    trip.product = row.text(at++);
    trip.origin = row.text(at++);
    trip.destination = row.text(at++);
    trip.departure = date(row, at++);
    trip.returning = date(row, at++);
    trip.carrier = row.text(at++);
    trip.flightNo = row.text(at++);
    trip.seat = row.text(at++);
    trip.bookedAt = row.optionalInteger(at++);
    trip.recordLocator = row.text(at);
    return trip;
}

sync::Fields fieldsOf(const Trip &trip)
{
    sync::Fields fields {
        {Row::BranchId, trip.branch.toBytes()}, {Row::GuestId, trip.guest.toBytes()}};
    const auto put = [&fields](quint16 field, const QString &text) {
        if (!text.isEmpty())
            fields[field] = text;
    };
    put(Row::Product, trip.product);
    put(Row::Origin, trip.origin);
    put(Row::Destination, trip.destination);
    put(Row::DepartureDate, trip.departure.toString(Qt::ISODate)); // nothing of an invalid one
    put(Row::ReturnDate, trip.returning.toString(Qt::ISODate));
    put(Row::Carrier, trip.carrier);
    put(Row::FlightNo, trip.flightNo);
    put(Row::Seat, trip.seat);
    if (trip.bookedAt)
        fields[Row::BookedAt] = *trip.bookedAt;
    put(Row::RecordLocator, trip.recordLocator);
    return fields;
}

} // namespace

QList<Trip> TripRepository::ofGuest(const Uuid &guest) const
{
    QList<Trip> trips;
    Statement query(m_connection, kOfGuest);
    query.bind(":guest", guest);
    while (query.step())
        trips.append(read(query));
    return trips;
}

bool TripRepository::exists(const Uuid &id) const
{
    Statement query(m_connection, "SELECT 1 FROM trip WHERE id = :id AND present = 1");
    return query.bind(":id", id).step();
}

sync::Intent TripRepository::creationOf(const Trip &trip, sync::Source source)
{
    return {sync::OpKind::Create, Row::kTable, trip.id, fieldsOf(trip), {}, source};
}

std::optional<sync::Intent> TripRepository::newsOf(
    const Trip &known, const Trip &read, sync::Source source)
{
    sync::Fields news;
    if (!read.seat.isEmpty() && read.seat != known.seat)
        news[Row::Seat] = read.seat;
    if (!read.recordLocator.isEmpty() && read.recordLocator != known.recordLocator)
        news[Row::RecordLocator] = read.recordLocator;
    if (news.empty())
        return std::nullopt;
    return sync::Intent {sync::OpKind::Set, Row::kTable, known.id, std::move(news), {}, source};
}

} // namespace lobby::stays
