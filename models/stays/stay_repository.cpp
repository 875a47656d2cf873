#include "models/stays/stay_repository.h"

#include "models/guests/identity/identity_sql.h"
#include "models/stays/stay_fields.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/op_log.h"
#include "models/store/rows/synced_rows.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::stays {

using namespace store;
using Row = schema::Stay;

namespace {

// clang-format off
#define STAY_COLUMNS \
    "id, branch_id, guest_id, confirmation_no, room, room_type, arrival, departure," \
    " expected_time, adults, children, channel, agent, company, rate_code, nightly_rate, amount," \
    " currency, status, checked_in_at, checked_out_at, remark, status_date, archived"
// clang-format on

constexpr const char *kLoad = "SELECT " STAY_COLUMNS " FROM stay WHERE id = :id AND present = 1";
constexpr const char *kOfGuest
    = "SELECT " STAY_COLUMNS
      " FROM stay WHERE present = 1 AND archived = 0 AND (guest_id IN " LOBBY_RECORDS_OF_GUEST
      " OR id IN (SELECT stay_id FROM stay_guest WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
      " AND present = 1))"
      " ORDER BY arrival DESC, id DESC";
// Only what ends after the wanted nights begin can be in their way; guests who overstay have
// departures before today.
constexpr const char *kOfRoom
    = "SELECT " STAY_COLUMNS " FROM stay WHERE branch_id = :branch AND room = :room AND id <> :id"
      " AND present = 1 AND archived = 0 AND status % 16 IN (1, 4)";

QDate date(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Stay read(const Statement &row)
{
    Stay stay;
    int at = 0;
    stay.id = row.uuid(at++);
    stay.branch = row.uuid(at++);
    stay.guest = row.uuid(at++);
    stay.confirmationNo = row.text(at++);
    stay.room = row.text(at++);
    stay.roomType = row.text(at++);
    stay.arrival = date(row, at++);
    stay.departure = date(row, at++);
    stay.expectedTime = QTime::fromString(row.text(at++), QStringLiteral("HH:mm"));
    stay.adults = static_cast<int>(row.integer(at++));
    stay.children = static_cast<int>(row.integer(at++));
    stay.channel = row.text(at++);
    stay.agent = row.text(at++);
    stay.company = row.text(at++);
    stay.rateCode = row.text(at++);
    stay.nightlyRate = row.optionalInteger(at++);
    stay.amount = row.optionalInteger(at++);
    stay.currency = row.text(at++);
    stay.state = StayState::fromLattice(row.integer(at++));
    stay.checkedInAt = row.optionalInteger(at++);
    stay.checkedOutAt = row.optionalInteger(at++);
    stay.remark = row.text(at++);
    stay.statusDate = date(row, at++);
    stay.archived = row.integer(at) != 0;
    return stay;
}

QDate dateIn(const sync::Fields &fields, quint16 field)
{
    const auto found = fields.find(field);
    const auto *text = found == fields.end() ? nullptr : std::get_if<QString>(&found->second);
    return text ? QDate::fromString(*text, Qt::ISODate) : QDate();
}

} // namespace

std::optional<Stay> StayRepository::load(const Uuid &id) const
{
    Statement query(m_connection, kLoad);
    if (!query.bind(":id", id).step())
        return std::nullopt;
    Stay stay = read(query);
    stay.others = othersOf(id);
    return stay;
}

QList<Stay> StayRepository::ofGuest(const Uuid &guest) const
{
    QList<Stay> stays;
    Statement query(m_connection, kOfGuest);
    query.bind(":guest", guest);
    while (query.step()) {
        stays.append(read(query));
        stays.last().others = othersOf(stays.constLast().id);
    }
    return stays;
}

QList<StayGuest> StayRepository::othersOf(const Uuid &stay) const
{
    QList<StayGuest> others;
    Statement query(m_connection,
        "SELECT guest_id, role FROM stay_guest WHERE stay_id = :stay AND present = 1"
        " ORDER BY guest_id");
    query.bind(":stay", stay);
    while (query.step())
        others.append({query.uuid(0), roleNamed(query.text(1))});
    return others;
}

bool StayRepository::isRoomTaken(const Stay &stay, QDate today) const
{
    const std::optional<RoomClaim> wanted = claimOf(stay, today);
    if (!wanted)
        return false;
    Statement query(m_connection, kOfRoom);
    query.bind(":branch", stay.branch).bind(":room", QStringView(stay.room)).bind(":id", stay.id);
    while (query.step()) {
        const std::optional<RoomClaim> other = claimOf(read(query), today);
        if (other && isTaken(*wanted, *other))
            return true;
    }
    return false;
}

std::optional<StayDates> StayRepository::datesBeforeStatus(const Uuid &id) const
{
    StayDates now;
    StayDates before;
    Uuid changing; // the transaction of the latest change of status
    const QList<LoggedOp> history = OpLog::ofSubject(m_connection, id);
    for (const LoggedOp &logged : history) {
        const sync::Op &op = logged.op;
        if (op.table != Row::kTable)
            continue;
        if (op.kind == sync::OpKind::Advance) {
            changing = op.transaction;
            before = now;
        }
        if (op.fields.contains(Row::Arrival)) {
            now = {dateIn(op.fields, Row::Arrival), dateIn(op.fields, Row::Departure)};
            if (op.transaction != changing) // moved since, on purpose
                before = now;
        }
    }
    if (changing.isNull() || before == now || !before.arrival.isValid())
        return std::nullopt;
    return before;
}

QList<RoomSpell> StayRepository::roomsOf(const Uuid &id) const
{
    QList<RoomSpell> spells;
    const QList<LoggedOp> history = OpLog::ofSubject(m_connection, id);
    for (const LoggedOp &logged : history) {
        const auto found = logged.op.fields.find(Row::Room);
        if (logged.op.table != Row::kTable || found == logged.op.fields.end())
            continue;
        const auto *room = std::get_if<QString>(&found->second);
        if (room && (spells.isEmpty() || spells.constLast().room != *room))
            spells.append({*room, logged.op.stamp.unixMs()});
    }
    return spells;
}

bool StayRepository::hasGuest(const Uuid &id) const
{
    Statement query(
        m_connection, "SELECT 1 FROM guest WHERE id = :id AND present = 1 AND archived = 0");
    return query.bind(":id", id).step();
}

QList<sync::Intent> StayRepository::changes(const Stay &before, const Stay &after) const
{
    QList<sync::Intent> intents = changesOf(before, after);
    for (const StayGuest &other : after.others) {
        if (!before.others.contains(other))
            intents.append(additionOf(after.id, other));
    }
    for (const StayGuest &other : before.others) {
        const bool stays = std::any_of(after.others.begin(), after.others.end(),
            [&other](const StayGuest &kept) { return kept.guest == other.guest; });
        if (!stays)
            intents.append(removalOf(before.id, other.guest));
    }
    return intents;
}

sync::Intent StayRepository::removalOf(const Uuid &stay, const Uuid &guest) const
{
    using Companion = schema::StayGuest;
    const Uuid id = stayGuestId(stay, guest);
    const auto state = SyncedRows(schema::registry())
                           .load(m_connection, *schema::registry().table(Companion::kTable), id);
    return {sync::OpKind::Remove, Companion::kTable, id, {},
        {{0, state ? state->added : sync::Stamp()}}};
}

} // namespace lobby::stays
