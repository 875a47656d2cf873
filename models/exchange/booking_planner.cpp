#include "models/exchange/booking_planner.h"

#include "models/exchange/bookings/booking_stays.h"
#include "models/guests/guest_changes.h"
#include "models/stays/stay_fields.h"
#include "models/stays/stay_repository.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/synced_rows.h"

#include <algorithm>
#include <tuple>

#include "schema/schema.h"

namespace lobby::exchange {

using namespace store;
using stays::Stay;
using sync::Intent;
using sync::OpKind;

namespace {

const sync::Fields kWasHidden = {{sync::kArchivedField, qint64(1)}};

enum class Presence { Missing, Erased, Hidden, Present };

Presence presenceOf(Connection &connection, const char *sql, const Uuid &id)
{
    Statement query(connection, sql);
    if (query.bind(":id", id).step())
        return query.integer(0) != 0 ? Presence::Hidden : Presence::Present;
    return SyncedRows::isErased(connection, id) ? Presence::Erased : Presence::Missing;
}

Intent shown(quint16 table, const Uuid &id)
{
    return {OpKind::Archive, table, id, {{sync::kArchivedField, qint64(0)}}, {},
        sync::Source::Imported};
}

/// What the fields of `intents` hold now.
sync::Fields previousOf(const QList<Intent> &intents, const Stay &stored)
{
    sync::Fields now = stays::fieldsOf(stored);
    now[schema::Stay::Status] = stored.state.toLattice();
    now[sync::kArchivedField] = qint64(stored.archived ? 1 : 0);
    sync::Fields previous;
    for (const Intent &intent : intents) {
        for (const auto &[number, value] : intent.fields) {
            const auto found = now.find(number);
            previous[number] = found == now.end() ? sync::Value() : found->second;
        }
    }
    return previous;
}

/// The set's own words for its two hotels.
QString hotelName(const QString &hotel)
{
    if (hotel == QLatin1StringView("H1"))
        return QStringLiteral("Resort Hotel");
    if (hotel == QLatin1StringView("H2"))
        return QStringLiteral("City Hotel");
    return hotel;
}

} // namespace

struct BookingPlanner::Part
{
    Connection &connection;
    PlannedChanges changes = {};
};

QList<PlannedBooking> inOrderOfArrival(QList<BookingRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const BookingRow &a, const BookingRow &b) {
        return std::tie(a.arrival, a.hotel, a.number) < std::tie(b.arrival, b.hotel, b.number);
    });
    RepeatGuests guests;
    QList<PlannedBooking> bookings;
    bookings.reserve(rows.size());
    for (BookingRow &row : rows) {
        const BookingGuest guest = guests.guestOf(row);
        bookings.append({std::move(row), guest});
    }
    return bookings;
}

BookingPlanner::BookingPlanner(QHash<QString, Uuid> branches, const Uuid &author, qint64 nowMs)
    : m_branches(std::move(branches))
    , m_author(author)
    , m_nowMs(nowMs)
{
}

void BookingPlanner::prepare(Connection &connection, const QList<PlannedBooking> &bookings)
{
    for (const PlannedBooking &booking : bookings) {
        const QString &hotel = booking.row.hotel;
        if (m_rooms.contains(hotel))
            continue;
        RoomPlan &rooms = m_rooms[hotel];
        // By number, which is how they were given out: an import that was broken off goes on with
        // the rooms it would have had.
        Statement query(connection,
            "SELECT room, room_type, arrival, departure FROM stay WHERE branch_id = :branch"
            " AND room IS NOT NULL AND present = 1 AND status % 16 IN (1, 4, 5)"
            " ORDER BY length(room), room, arrival, id");
        query.bind(":branch", branchOf(hotel));
        while (query.step()) {
            rooms.occupy(query.text(0), query.text(1),
                QDate::fromString(query.text(2), Qt::ISODate),
                QDate::fromString(query.text(3), Qt::ISODate));
        }
    }
}

QList<BookingDraft> BookingPlanner::drafts(std::span<const PlannedBooking> part) const
{
    QList<BookingDraft> drafts;
    drafts.reserve(static_cast<qsizetype>(part.size()));
    for (const auto &[row, guest] : part) {
        drafts.append({row.line, row.hotel, stayOf(row, branchOf(row.hotel), guest.id),
            guestOf(row, guest.id)});
    }
    return drafts;
}

PlannedChanges BookingPlanner::plan(Connection &connection, const QList<BookingDraft> &part)
{
    Part now {connection};
    const stays::StayRepository stays(connection);
    for (const BookingDraft &booking : part) {
        const Uuid &id = booking.stay.id;
        if (const std::optional<Stay> stored = stays.load(id))
            updateStay(now, booking, *stored);
        else if (SyncedRows::isErased(connection, id) || !addGuest(now, booking))
            ++now.changes.erased;
        else
            addStay(now, booking);
    }
    return std::move(now.changes);
}

Uuid BookingPlanner::branchOf(const QString &hotel) const
{
    const auto chosen = m_branches.constFind(hotel);
    return chosen == m_branches.constEnd() ? branchIdOf(hotel) : *chosen;
}

void BookingPlanner::addBranch(Part &part, const BookingDraft &booking)
{
    using Branch = schema::Branch;
    const Uuid id = branchOf(booking.hotel);
    if (m_present.contains(id))
        return;
    m_present.insert(id);
    const Presence presence = presenceOf(
        part.connection, "SELECT archived FROM branch WHERE id = :id AND present = 1", id);
    if (presence == Presence::Hidden) {
        part.changes.intents.append(shown(Branch::kTable, id));
        part.changes.rows.append({Branch::kTable, id, booking.line, kWasHidden});
    }
    if (presence != Presence::Missing)
        return;
    part.changes.intents.append({OpKind::Create, Branch::kTable, id,
        {{Branch::Name, hotelName(booking.hotel)}, {Branch::Code, booking.hotel},
            {Branch::Kind, QStringLiteral("hotel")}, {Branch::Currency, QStringLiteral("EUR")},
            {Branch::Country, QStringLiteral("PT")},
            {Branch::TimeZone, QStringLiteral("Europe/Lisbon")}},
        {}, sync::Source::Imported});
    part.changes.rows.append({Branch::kTable, id, booking.line});
}

/// False when the guest was erased: then his bookings do not come back either.
bool BookingPlanner::addGuest(Part &part, const BookingDraft &booking)
{
    const Uuid &id = booking.guest.guest.id;
    if (m_present.contains(id))
        return true;
    switch (presenceOf(
        part.connection, "SELECT archived FROM guest WHERE id = :id AND present = 1", id)) {
    case Presence::Erased:
        return false;
    case Presence::Hidden:
        part.changes.intents.append(shown(schema::Guest::kTable, id));
        part.changes.rows.append({schema::Guest::kTable, id, booking.line, kWasHidden});
        break;
    case Presence::Missing: {
        guests::GuestProfile profile = booking.guest;
        part.changes.intents.append(
            guests::creation(profile, m_author, m_nowMs, sync::Source::Generated));
        part.changes.rows.append({schema::Guest::kTable, id, booking.line});
        ++part.changes.counts.guestsCreated;
        break;
    }
    case Presence::Present:
        break;
    }
    m_present.insert(id);
    return true;
}

void BookingPlanner::addStay(Part &part, const BookingDraft &booking)
{
    addBranch(part, booking);
    Stay stay = booking.stay;
    if (stay.status() == stays::StayStatus::Departed)
        stay.room = m_rooms[booking.hotel].assign(stay.roomType, stay.arrival, stay.departure);
    part.changes.intents.append(stays::creationOf(stay, sync::Source::Imported));
    part.changes.rows.append({schema::Stay::kTable, stay.id, booking.line});
    ++part.changes.counts.staysCreated;
}

void BookingPlanner::updateStay(Part &part, const BookingDraft &booking, const Stay &stored)
{
    QList<Intent> intents
        = stays::changesOf(stored, withBooking(stored, booking.stay), sync::Source::Imported);
    if (stored.archived) { // taken back once, and now wanted again
        intents.append(shown(schema::Stay::kTable, stored.id));
        addBranch(part, booking);
        addGuest(part, booking);
    }
    if (intents.isEmpty())
        return;
    part.changes.rows.append(
        {schema::Stay::kTable, stored.id, booking.line, previousOf(intents, stored)});
    part.changes.intents.append(std::move(intents));
    ++part.changes.counts.staysUpdated;
}

} // namespace lobby::exchange
