#include "ui/checkin/free_rooms.h"

#include "models/stays/stay_rules.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace lobby::ui {

using stays::Stay;
using stays::StayRow;
using stays::StayStatus;

QStringList freeRooms(const QList<StayRow> &known, const Stay &wanted, QDate today)
{
    Stay meant = wanted;
    meant.arrival = std::max(wanted.arrival, today);
    meant.departure = std::max(wanted.departure, meant.arrival);
    meant.room = QStringLiteral("any");
    meant.state.status = StayStatus::InHouse; // present from now on, which excludes most
    const std::optional<stays::RoomClaim> claim = stays::claimOf(meant, today);

    QHash<QString, QString> types;
    QSet<QString> taken;
    for (const StayRow &row : known) {
        if (row.room.isEmpty())
            continue;
        if (!types.contains(row.room) || !row.roomType.isEmpty())
            types.insert(row.room, row.roomType);
        Stay other;
        other.room = row.room;
        other.arrival = row.arrival;
        other.departure = row.departure;
        other.state.status = row.status;
        const std::optional<stays::RoomClaim> others = stays::claimOf(other, today);
        if (row.stay != wanted.id && claim && others && stays::isTaken(*claim, *others))
            taken.insert(row.room);
    }
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

} // namespace lobby::ui
