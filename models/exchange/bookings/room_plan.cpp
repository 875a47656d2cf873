#include "models/exchange/bookings/room_plan.h"

#include <algorithm>
#include <iterator>

namespace lobby::exchange {

namespace {

constexpr int kRoomsPerFloor = 20;

/// A day use keeps its room for the day.
QDate endOf(QDate arrival, QDate departure)
{
    return std::max(departure, arrival.addDays(1));
}

QString numberOf(int place)
{
    const int floor = 1 + place / kRoomsPerFloor;
    const int room = 1 + place % kRoomsPerFloor;
    return QStringLiteral("%1%2")
        .arg(floor, 2, 10, QLatin1Char('0'))
        .arg(room, 2, 10, QLatin1Char('0'));
}

} // namespace

void RoomPlan::occupy(const QString &room, const QString &type, QDate arrival, QDate departure)
{
    QDate &until = roomNumbered(room, type).taken[arrival];
    until = std::max(until, endOf(arrival, departure));
}

QString RoomPlan::assign(const QString &type, QDate arrival, QDate departure)
{
    const QDate until = endOf(arrival, departure);
    for (const qsizetype place : std::as_const(m_byType[type])) {
        Room &room = m_rooms[place];
        if (isFree(room, arrival, until)) {
            room.taken.insert(arrival, until);
            return room.number;
        }
    }
    QString number = numberOf(m_given++);
    while (m_byNumber.contains(number))
        number = numberOf(m_given++);
    roomNumbered(number, type).taken.insert(arrival, until);
    return number;
}

RoomPlan::Room &RoomPlan::roomNumbered(const QString &number, const QString &type)
{
    const auto known = m_byNumber.constFind(number);
    if (known != m_byNumber.constEnd())
        return m_rooms[*known];
    m_byNumber.insert(number, m_rooms.size());
    m_byType[type].append(m_rooms.size());
    m_rooms.append({number, {}});
    return m_rooms.last();
}

bool RoomPlan::isFree(const Room &room, QDate from, QDate until)
{
    // Spells do not overlap, so the last that begins before `until` ends last.
    const auto after = room.taken.lowerBound(until);
    return after == room.taken.constBegin() || std::prev(after).value() <= from;
}

} // namespace lobby::exchange
