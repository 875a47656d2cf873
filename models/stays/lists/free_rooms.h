#pragma once

#include "models/stays/stay.h"
#include "models/store/engine/connection.h"

#include <QStringList>

namespace lobby::stays {

/// How far before the arrival stays are read to learn which rooms there are: Lobby keeps no list
/// of a house's rooms, it knows those that guests have had.
inline constexpr int kRoomMemoryDays = 60;

/// Rooms of `known` that nobody has for one of the nights of `wanted`, those of its own type first,
/// then by number. A proposal: the check-in itself asks the database. Of a known stay only room,
/// room type, dates and status count.
QStringList freeRooms(const QList<Stay> &known, const Stay &wanted, QDate today);

/// The same from what the branch of `wanted` has stored. Throws store::SqlError.
QStringList readFreeRooms(store::Connection &connection, const Stay &wanted, QDate today);

} // namespace lobby::stays
