#include "models/stays/trips/trip.h"

#include "models/stays/stay.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace lobby::stays {

bool isSameFlight(const Trip &a, const Trip &b)
{
    const auto flightOf = [](const Trip &trip) {
        return std::tie(trip.guest, trip.carrier, trip.flightNo, trip.departure, trip.origin);
    };
    return !a.flightNo.isEmpty() && flightOf(a) == flightOf(b);
}

std::optional<TripProblem> problemOf(const Trip &trip)
{
    if (trip.guest.isNull())
        return TripProblem::GuestMissing;
    if (trip.branch.isNull())
        return TripProblem::BranchMissing;
    if ((trip.product + trip.origin + trip.destination + trip.flightNo).trimmed().isEmpty())
        return TripProblem::NothingSaid;
    if (trip.departure.isValid() && trip.returning.isValid() && trip.returning < trip.departure)
        return TripProblem::ReturnBeforeDeparture;
    const std::array texts = {&trip.product, &trip.origin, &trip.destination, &trip.carrier,
        &trip.flightNo, &trip.seat, &trip.recordLocator};
    const bool hasLongText = std::any_of(texts.begin(), texts.end(),
        [](const QString *text) { return text->size() > kMaxTextLength; });
    return hasLongText ? std::optional(TripProblem::TextTooLong) : std::nullopt;
}

QLatin1StringView fieldOf(TripProblem problem)
{
    switch (problem) {
    case TripProblem::GuestMissing:
        return QLatin1StringView("guest_id");
    case TripProblem::BranchMissing:
        return QLatin1StringView("branch_id");
    case TripProblem::NothingSaid:
    case TripProblem::TextTooLong:
        return QLatin1StringView("product");
    case TripProblem::ReturnBeforeDeparture:
        return QLatin1StringView("return_date");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::stays
