#pragma once

#include "models/complaints/case/complaint.h"
#include "models/store/engine/connection.h"

#include <QList>

namespace lobby::complaints {

/// Something of a room that comes again.
struct RoomFault
{
    Category category = Category::Facilities;
    int times = 0;
    QString last; ///< the latest case in a few words
    qint64 lastAt = 0; ///< Unix milliseconds

    friend bool operator==(const RoomFault &, const RoomFault &) = default;
};

/// How far back is looked, and from how many cases on it is told.
inline constexpr int kRoomFaultDays = 30;
inline constexpr int kToldRoomFaults = 2;

/// What about `room` was complained of more than once since `sinceMs`: noise, cleanliness and
/// facilities, which the next guest would find there too, the most frequent first; of restricted
/// cases only if `seesAll`. Throws store::SqlError.
[[nodiscard]] QList<RoomFault> roomFaults(store::Connection &connection, const Uuid &branch,
    const QString &room, qint64 sinceMs, bool seesAll);

} // namespace lobby::complaints
