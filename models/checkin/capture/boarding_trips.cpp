#include "models/checkin/capture/boarding_trips.h"

#include <algorithm>
#include <array>

namespace lobby::checkin {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kTitles {"MR"_L1, "MRS"_L1, "MS"_L1, "MISS"_L1, "MSTR"_L1, "DR"_L1};
/// Those that no given name ends with, longest first: airlines often write them without a space.
constexpr std::array kJoinedTitles {"MSTR"_L1, "MISS"_L1, "MRS"_L1, "MR"_L1};
constexpr qsizetype kShortestName = 2;

QString withoutTitle(const QString &given)
{
    QStringList words = given.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString last = words.takeLast();
    const bool isTitle = std::find(kTitles.begin(), kTitles.end(), last) != kTitles.end();
    if (isTitle && !words.isEmpty())
        return words.join(u' ');
    const auto *joined = std::find_if(kJoinedTitles.begin(), kJoinedTitles.end(),
        [&last](QLatin1StringView title) { return last.endsWith(title); });
    const qsizetype name
        = joined == kJoinedTitles.end() ? last.size() : last.size() - joined->size();
    words.append(name < kShortestName ? last : last.first(name));
    return words.join(u' ');
}

} // namespace

names::PersonalName passengerOf(const BoardingPass &pass)
{
    return {.native = {}, .surname = pass.surname, .given = withoutTitle(pass.given)};
}

guests::GuestProfile guestOf(const BoardingPass &pass)
{
    const names::PersonalName name = passengerOf(pass);
    guests::GuestProfile profile;
    profile.guest.latinSurname = name.surname;
    profile.guest.latinGivenName = name.given;
    return profile;
}

QList<stays::Trip> tripsOf(const BoardingPass &pass, const Uuid &branch)
{
    QList<stays::Trip> trips;
    for (const FlightLeg &leg : pass.legs) {
        stays::Trip trip;
        trip.branch = branch;
        trip.origin = leg.from;
        trip.destination = leg.to;
        trip.departure = leg.date;
        trip.carrier = leg.carrier;
        trip.flightNo = leg.flight;
        trip.seat = leg.seat;
        trip.recordLocator = leg.recordLocator;
        trips.append(trip);
    }
    return trips;
}

} // namespace lobby::checkin
