#include "models/stays/lists/arrivals_departures.h"

#include "models/stays/lists/stay_rows.h"

#include <algorithm>
#include <tuple>

namespace lobby::stays {

using namespace store;

namespace {

#define LOBBY_STAYS_OF_BRANCH                                                                      \
    "SELECT " LOBBY_STAY_ROW_COLUMNS " FROM " LOBBY_STAY_ROW_TABLES                                \
    " WHERE s.branch_id = :branch AND s.present = 1 AND s.archived = 0"

constexpr const char *kArriving
    = LOBBY_STAYS_OF_BRANCH " AND s.arrival = :date AND s.status % 16 IN (1, 4, 5)";
constexpr const char *kLeaving
    = LOBBY_STAYS_OF_BRANCH " AND s.departure = :date AND s.status % 16 IN (4, 5)";
constexpr const char *kPresent = LOBBY_STAYS_OF_BRANCH " AND s.status % 16 = 4";
constexpr const char *kWerePresent
    = LOBBY_STAYS_OF_BRANCH " AND s.arrival <= :date AND s.departure > :date AND s.status % 16 = 5";

QList<StayRow> readRows(
    Connection &connection, const char *sql, const Uuid &branch, QDate date, bool dated = true)
{
    QList<StayRow> rows;
    Statement query(connection, sql);
    query.bind(":branch", branch);
    const QString day = date.toString(Qt::ISODate);
    if (dated)
        query.bind(":date", QStringView(day));
    while (query.step())
        rows.append(readStayRow(connection, query, date));
    return rows;
}

void sortByTime(QList<StayRow> &rows)
{
    const auto key = [](const StayRow &row) {
        return std::tuple(!row.expectedTime.isValid(), row.expectedTime, !row.documentMissing,
            row.room, row.stay);
    };
    std::sort(rows.begin(), rows.end(),
        [key](const StayRow &a, const StayRow &b) { return key(a) < key(b); });
}

void sortByRoom(QList<StayRow> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const StayRow &a, const StayRow &b) {
        return std::tie(a.room, a.stay) < std::tie(b.room, b.stay);
    });
}

int countOf(const QList<StayRow> &rows, StayStatus status)
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [status](const StayRow &row) { return row.status == status; }));
}

/// Who is here counts on the day itself and after it until he leaves; an overdue guest is here,
/// and due to leave, today.
void addPresent(Day &day, QList<StayRow> present, QDate today)
{
    for (StayRow &row : present) {
        const bool overdue = row.departure < today;
        if (overdue && day.date == today)
            day.lists[size_t(DayList::Departures)].append(row);
        if (row.arrival <= day.date && (row.departure > day.date || day.date <= today))
            day.lists[size_t(DayList::InHouse)].append(std::move(row));
    }
}

} // namespace

Day readDay(Connection &connection, const Uuid &branch, QDate date, QDate today)
{
    Day day;
    day.date = date;
    QList<StayRow> &arrivals = day.lists[size_t(DayList::Arrivals)];
    QList<StayRow> &inHouse = day.lists[size_t(DayList::InHouse)];
    QList<StayRow> &departures = day.lists[size_t(DayList::Departures)];
    QList<StayRow> &ready = day.lists[size_t(DayList::PreRegistered)];

    arrivals = readRows(connection, kArriving, branch, date);
    departures = readRows(connection, kLeaving, branch, date);
    if (date < today)
        inHouse = readRows(connection, kWerePresent, branch, date);
    addPresent(day, readRows(connection, kPresent, branch, date, false), today);
    std::copy_if(
        arrivals.begin(), arrivals.end(), std::back_inserter(ready), [](const StayRow &row) {
            return row.status == StayStatus::Expected && !row.room.isEmpty()
                && !row.documentMissing;
        });
    sortByTime(arrivals);
    sortByTime(ready);
    sortByRoom(inHouse);
    sortByRoom(departures);
    std::stable_partition(departures.begin(), departures.end(),
        [](const StayRow &row) { return row.status == StayStatus::InHouse; });

    const auto total = [](const QList<StayRow> &rows) { return static_cast<int>(rows.size()); };
    day.counts[size_t(DayList::Arrivals)]
        = {countOf(arrivals, StayStatus::Expected), total(arrivals)};
    day.counts[size_t(DayList::InHouse)] = {total(inHouse), total(inHouse)};
    day.counts[size_t(DayList::Departures)]
        = {countOf(departures, StayStatus::InHouse), total(departures)};
    day.counts[size_t(DayList::PreRegistered)] = {total(ready), total(ready)};
    return day;
}

} // namespace lobby::stays
