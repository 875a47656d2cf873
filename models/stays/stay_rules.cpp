#include "models/stays/stay_rules.h"

#include <algorithm>

namespace lobby::stays {

namespace {

using Code = Error::Code;

Error refused(Code code)
{
    return {code};
}

Result<Done> requireValid(const Stay &stay)
{
    const QList<StayProblem> problems = problemsOf(stay);
    if (problems.isEmpty())
        return Done();
    const StayProblem first = problems.constFirst();
    const Code code = first == StayProblem::DepartureBeforeArrival ? Code::DepartureBeforeArrival
                                                                   : Code::Invalid;
    return Error {code, {}, QString(fieldOf(first))};
}

bool isPlannedOrPresent(const Stay &stay)
{
    return stay.status() == StayStatus::Expected || stay.status() == StayStatus::InHouse;
}

/// The first day on which nothing of the booking is left; a day use lasts its day.
QDate endOf(const Stay &stay)
{
    return std::max(stay.departure, stay.arrival.addDays(1));
}

} // namespace

Result<Stay> booked(Stay stay)
{
    stay.room = stay.room.trimmed();
    stay.state = {};
    stay.statusDate = {};
    stay.checkedInAt.reset();
    stay.checkedOutAt.reset();
    if (const Result<Done> valid = requireValid(stay); !valid)
        return valid.error();
    return stay;
}

Result<Stay> edited(const Stay &before, Stay typed)
{
    typed.id = before.id;
    typed.room = typed.room.trimmed();
    typed.state = before.state;
    typed.statusDate = before.statusDate;
    typed.checkedInAt = before.checkedInAt;
    typed.checkedOutAt = before.checkedOutAt;
    typed.archived = before.archived;
    const bool moved = typed.arrival != before.arrival || typed.departure != before.departure
        || typed.room != before.room || typed.branch != before.branch;
    if (moved && before.status() != StayStatus::Expected)
        return refused(Code::WrongStatus);
    if (const Result<Done> valid = requireValid(typed); !valid)
        return valid.error();
    return typed;
}

Result<Stay> checkedIn(Stay stay, EarlyArrival early, QDate today, qint64 nowMs)
{
    if (stay.status() != StayStatus::Expected)
        return refused(Code::WrongStatus);
    if (stay.room.isEmpty())
        return refused(Code::RoomMissing);
    if (today >= endOf(stay) || (today < stay.arrival && early == EarlyArrival::Refuse))
        return refused(Code::NotArrivalDay);
    stay.arrival = std::min(stay.arrival, today);
    stay.state = stay.state.followedBy(StayStatus::InHouse);
    stay.statusDate = today;
    stay.checkedInAt = nowMs;
    return stay;
}

Result<Stay> checkedOut(Stay stay, QDate today, qint64 nowMs)
{
    if (stay.status() != StayStatus::InHouse)
        return refused(Code::WrongStatus);
    stay.departure = std::max(today, stay.arrival); // a desk's clock may be wrong
    stay.state = stay.state.followedBy(StayStatus::Departed);
    stay.statusDate = today;
    stay.checkedOutAt = nowMs;
    return stay;
}

Result<Stay> extended(Stay stay, QDate departure, QDate today)
{
    if (!isPlannedOrPresent(stay))
        return refused(Code::WrongStatus);
    if (departure <= stay.arrival)
        return refused(Code::DepartureBeforeArrival);
    if (departure < today)
        return refused(Code::DeparturePast);
    stay.departure = departure;
    if (const Result<Done> valid = requireValid(stay); !valid)
        return valid.error();
    return stay;
}

Result<Stay> movedTo(Stay stay, const QString &room)
{
    if (!isPlannedOrPresent(stay))
        return refused(Code::WrongStatus);
    stay.room = room.trimmed();
    if (stay.room.isEmpty() && stay.status() == StayStatus::InHouse)
        return refused(Code::RoomMissing);
    if (const Result<Done> valid = requireValid(stay); !valid)
        return valid.error();
    return stay;
}

Result<Stay> cancelled(Stay stay, QDate today)
{
    if (stay.status() != StayStatus::Expected)
        return refused(Code::WrongStatus);
    stay.state = stay.state.followedBy(StayStatus::Cancelled);
    stay.statusDate = today;
    return stay;
}

Result<Stay> markedNoShow(Stay stay, QDate today)
{
    if (stay.status() != StayStatus::Expected)
        return refused(Code::WrongStatus);
    if (today < stay.arrival)
        return refused(Code::NotArrivalDay);
    stay.state = stay.state.followedBy(StayStatus::NoShow);
    stay.statusDate = today;
    return stay;
}

Result<Stay> reopened(Stay stay, const std::optional<StayDates> &planned)
{
    stay.statusDate = {};
    switch (stay.status()) {
    case StayStatus::Expected:
        return refused(Code::WrongStatus);
    case StayStatus::Cancelled:
    case StayStatus::NoShow:
        stay.state = stay.state.followedBy(StayStatus::Expected);
        return stay;
    case StayStatus::InHouse:
        stay.state = stay.state.followedBy(StayStatus::Expected);
        stay.checkedInAt.reset();
        break;
    case StayStatus::Departed:
        stay.state = stay.state.followedBy(StayStatus::InHouse);
        stay.checkedOutAt.reset();
        break;
    }
    if (planned) {
        stay.arrival = planned->arrival;
        stay.departure = planned->departure;
    }
    return stay;
}

const Stay *expectedOn(const QList<Stay> &stays, const Uuid &branch, QDate today)
{
    const Stay *found = nullptr;
    for (const Stay &stay : stays) {
        const bool fits = stay.branch == branch && stay.status() == StayStatus::Expected
            && !stay.archived && stay.arrival <= today;
        if (fits && (!found || stay.arrival > found->arrival))
            found = &stay;
    }
    return found;
}

std::optional<RoomClaim> claimOf(const Stay &stay, QDate today)
{
    if (!stay.isLive() || stay.room.isEmpty())
        return std::nullopt;
    const bool present = stay.status() == StayStatus::InHouse;
    const QDate from = present ? std::max(stay.arrival, today) : stay.arrival;
    return RoomClaim {from, endOf(stay), present};
}

bool wantsMore(const Stay *before, const Stay &after)
{
    if (!before || !before->isLive())
        return true;
    return before->room != after.room || before->branch != after.branch
        || before->status() != after.status() || after.arrival < before->arrival
        || after.departure > before->departure;
}

bool isTaken(const RoomClaim &wanted, const RoomClaim &others)
{
    if (wanted.present && others.present)
        return true;
    return wanted.from < others.until && others.from < wanted.until;
}

} // namespace lobby::stays
