#pragma once

#include "models/names/personal_name.h"
#include "models/stays/lists/notices.h"
#include "models/stays/stay.h"
#include "models/store/engine/connection.h"

#include <array>

namespace lobby::stays {

/// The four lists of a day at the desk.
enum class DayList : quint8 { Arrivals, InHouse, Departures, PreRegistered };
inline constexpr int kDayLists = 4;

/// A stay as the lists show it.
struct StayRow
{
    Uuid stay;
    Uuid guest;
    names::PersonalName name;
    QString language; ///< BCP 47, chooses the font of the native name
    QTime expectedTime;
    QString room;
    QString roomType;
    QDate arrival;
    QDate departure;
    QString channel;
    QString confirmationNo;
    StayStatus status = StayStatus::Expected;
    bool documentMissing = false; ///< of somebody who stays
    QList<Notice> notices; ///< all of them, in the order of their glyphs

    friend bool operator==(const StayRow &, const StayRow &) = default;
};

struct DayCount
{
    int left = 0; ///< still to come, still to go; all of those who are in house
    int total = 0;
    friend bool operator==(const DayCount &, const DayCount &) = default;
};

/// One branch on one day. Arrivals: all who came or will, cancelled bookings and no-shows left
/// out. In house: who sleeps here, on a past day who did. Departures: who leaves or has left;
/// today also who should have. Pre-registered: expected, with a room and every document.
struct Day
{
    QDate date;
    std::array<QList<StayRow>, kDayLists> lists;
    std::array<DayCount, kDayLists> counts;

    [[nodiscard]] const QList<StayRow> &rows(DayList list) const { return lists[size_t(list)]; }
    [[nodiscard]] DayCount count(DayList list) const { return counts[size_t(list)]; }
};

/// Reads a day; `today` is the desk's own. Arrivals by expected time, those without one last,
/// missing documents first; in house by room; departures by room, who is still here first. Throws
/// store::SqlError.
Day readDay(store::Connection &connection, const Uuid &branch, QDate date, QDate today);

} // namespace lobby::stays
