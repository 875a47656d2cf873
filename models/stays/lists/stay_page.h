#pragma once

#include "models/stays/lists/arrivals_departures.h"
#include "models/stays/lists/checked_in.h"

namespace lobby::stays {

/// What the list of stays is asked for. Invalid dates and an empty list of statuses limit nothing.
struct StayFilter
{
    Uuid branch;
    QDate from; ///< of the arrival, included
    QDate until; ///< of the arrival, included
    QList<StayStatus> statuses;
    QString text; ///< beginning of a room or confirmation number, in either case
    std::optional<CheckedIn> checkedIn = {}; ///< those that are behind a figure

    friend bool operator==(const StayFilter &, const StayFilter &) = default;
};

/// Place of a row in the list: after it the next page begins.
struct StayPlace
{
    QDate arrival;
    QDate departure;
    Uuid stay;
};

inline StayPlace placeOf(const StayRow &row)
{
    return {row.arrival, row.departure, row.stay};
}

struct StayPage
{
    QList<StayRow> rows;
    bool isLast = false;
};

/// The latest arrivals first. By key: a page costs the same wherever it is. Throws
/// store::SqlError.
StayPage readStayPage(store::Connection &connection, const StayFilter &filter,
    const std::optional<StayPlace> &after, int limit, QDate today);

} // namespace lobby::stays
