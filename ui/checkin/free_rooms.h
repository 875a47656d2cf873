#pragma once

#include "models/stays/lists/arrivals_departures.h"

#include <QStringList>

namespace lobby::ui {

/// How far before the arrival stays are read to learn which rooms there are: Lobby keeps no list
/// of a house's rooms, it knows those that guests have had.
inline constexpr int kRoomMemoryDays = 60;

/// Rooms of `known` that nobody has for one of the nights of `wanted`, those of its own type first,
/// then by number. A proposal: the check-in itself asks the database.
QStringList freeRooms(const QList<stays::StayRow> &known, const stays::Stay &wanted, QDate today);

} // namespace lobby::ui
