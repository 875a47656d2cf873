#pragma once

#include "models/stays/stay.h"
#include "models/support/result.h"

namespace lobby::stays {

/// What may be done with a stay and what it is then. Pure: the caller brings the day and the time.
/// Each answers the changed stay or why not; the room's other stays are asked separately, with
/// claimOf() and isTaken(), because only the changed stay says which room and which nights.

/// Invalid (subject: the field), DepartureBeforeArrival. Begins as expected.
Result<Stay> booked(Stay stay);
/// `before` with the values that were typed. Dates and room only of an expected stay: WrongStatus.
Result<Stay> edited(const Stay &before, Stay typed);

enum class EarlyArrival : quint8 {
    Refuse,
    Move, ///< the guest is here and stays: the arrival becomes today
};
/// WrongStatus unless expected, RoomMissing, NotArrivalDay before the arrival day (see
/// EarlyArrival) and once the booked nights are over.
Result<Stay> checkedIn(Stay stay, EarlyArrival early, QDate today, qint64 nowMs);
/// WrongStatus unless in house. The departure becomes today: unused nights are free at once.
Result<Stay> checkedOut(Stay stay, QDate today, qint64 nowMs);
/// A new departure of an expected or in-house stay, later or earlier. WrongStatus,
/// DepartureBeforeArrival unless after the arrival, DeparturePast.
Result<Stay> extended(Stay stay, QDate departure, QDate today);
/// WrongStatus unless expected or in house; RoomMissing when a guest in house would have none.
Result<Stay> movedTo(Stay stay, const QString &room);
/// WrongStatus unless expected.
Result<Stay> cancelled(Stay stay, QDate today);
/// WrongStatus unless expected; NotArrivalDay while the guest may still come.
Result<Stay> markedNoShow(Stay stay, QDate today);

struct StayDates
{
    QDate arrival;
    QDate departure;
    friend bool operator==(const StayDates &, const StayDates &) = default;
};
/// Takes back the last change of status: cancelled, no-show and in house become expected, departed
/// becomes in house. `planned` are the dates as they stood before that change, which may have
/// moved them. WrongStatus when expected.
Result<Stay> reopened(Stay stay, const std::optional<StayDates> &planned);

/// The stay that brings a guest to this branch today: of the expected ones the latest that should
/// have begun by now; none if there is none. Points into `stays`.
const Stay *expectedOn(const QList<Stay> &stays, const Uuid &branch, QDate today);

/// Nights of one room that a stay wants or has.
struct RoomClaim
{
    QDate from;
    QDate until; ///< free again from this day; not after `from` on the last morning
    bool present = false; ///< the guest is in the room now
    friend bool operator==(const RoomClaim &, const RoomClaim &) = default;
};
/// None for a stay that keeps no room. Of a guest in house only the nights from today on.
std::optional<RoomClaim> claimOf(const Stay &stay, QDate today);
/// Must the room be asked, because `after` wants nights that `before` did not have? Without
/// `before` it is a new stay.
bool wantsMore(const Stay *before, const Stay &after);
/// Do two claims on one room exclude each other? A departing guest's room is free from his
/// departure day for those who plan, and once he has left for those who check in.
bool isTaken(const RoomClaim &wanted, const RoomClaim &others);

} // namespace lobby::stays
