#include "models/stays/lists/free_rooms.h"

#include "models/stays/stay_rules.h"
#include "models/store/engine/statement.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace lobby::stays {

QStringList freeRooms(const QList<Stay> &known, const Stay &wanted, QDate today)
{
    Stay meant = wanted;
    meant.arrival = std::max(wanted.arrival, today);
    meant.departure = std::max(wanted.departure, meant.arrival);
    meant.room = QStringLiteral("any");
    meant.state.status = StayStatus::InHouse; // present from now on, which excludes most
    const std::optional<RoomClaim> claim = claimOf(meant, today);

    QHash<QString, QString> types;
    QSet<QString> taken;
    for (const Stay &stay : known) {
        if (!types.contains(stay.room) || !stay.roomType.isEmpty())
            types.insert(stay.room, stay.roomType);
        const std::optional<RoomClaim> others = claimOf(stay, today);
        if (stay.id != wanted.id && claim && others && isTaken(*claim, *others))
            taken.insert(stay.room);
    }
    types.remove(QString());
    QStringList rooms;
    for (auto room = types.keyBegin(); room != types.keyEnd(); ++room) {
        if (!taken.contains(*room))
            rooms.append(*room);
    }
    const auto key = [&](const QString &room) {
        return std::tuple(types.value(room) != wanted.roomType, room.size(), room);
    };
    std::ranges::sort(rooms, {}, key);
    return rooms;
}

QStringList readFreeRooms(store::Connection &connection, const Stay &wanted, QDate today)
{
    store::Statement query(connection,
        "SELECT id, room, room_type, arrival, departure, status FROM stay"
        " WHERE branch_id = :branch AND present = 1 AND archived = 0 AND room IS NOT NULL"
        " AND arrival BETWEEN :from AND :until ORDER BY arrival");
    const QString from
        = std::min(wanted.arrival, today).addDays(-kRoomMemoryDays).toString(Qt::ISODate);
    const QString until = wanted.departure.toString(Qt::ISODate);
    query.bind(":branch", wanted.branch)
        .bind(":from", QStringView(from))
        .bind(":until", QStringView(until));
    QList<Stay> known;
    while (query.step()) {
        Stay stay;
        stay.id = query.uuid(0);
        stay.room = query.text(1);
        stay.roomType = query.text(2);
        stay.arrival = QDate::fromString(query.text(3), Qt::ISODate);
        stay.departure = QDate::fromString(query.text(4), Qt::ISODate);
        stay.state = StayState::fromLattice(query.integer(5));
        known.append(stay);
    }
    return freeRooms(known, wanted, today);
}

} // namespace lobby::stays
