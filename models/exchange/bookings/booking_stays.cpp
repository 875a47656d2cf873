#include "models/exchange/bookings/booking_stays.h"

#include "models/exchange/bookings/repeat_guests.h"
#include "models/guests/guest_changes.h"
#include "models/sample/sample_person.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace lobby::exchange {

using stays::Stay;
using stays::StayStatus;

namespace {

StayStatus statusOf(BookingRow::Outcome outcome)
{
    switch (outcome) {
    case BookingRow::Outcome::CheckedOut:
        return StayStatus::Departed;
    case BookingRow::Outcome::Cancelled:
        return StayStatus::Cancelled;
    case BookingRow::Outcome::NoShow:
        return StayStatus::NoShow;
    }
    Q_UNREACHABLE();
}

guests::Gender genderOf(QChar sex)
{
    return sex == u'F' ? guests::Gender::Female : guests::Gender::Male;
}

} // namespace

QString channelOf(const QString &segment)
{
    static const QHash<QString, QString> kCodes = {
        {QStringLiteral("Online TA"), QStringLiteral("ota")},
        {QStringLiteral("Offline TA/TO"), QStringLiteral("travel_agent")},
        {QStringLiteral("Groups"), QStringLiteral("group")},
        {QStringLiteral("Direct"), QStringLiteral("direct")},
        {QStringLiteral("Corporate"), QStringLiteral("corporate")},
        {QStringLiteral("Complementary"), QStringLiteral("complimentary")},
        {QStringLiteral("Aviation"), QStringLiteral("aviation")},
    };
    return kCodes.value(segment);
}

Stay stayOf(const BookingRow &row, const Uuid &branch, const Uuid &guest)
{
    Stay stay;
    stay.id = stayIdOf(row);
    stay.branch = branch;
    stay.guest = guest;
    stay.confirmationNo = row.hotel + u'-' + QString::number(row.number);
    stay.roomType = row.roomType;
    stay.arrival = row.arrival;
    stay.departure = row.arrival.addDays(row.nights);
    stay.adults = row.adults;
    stay.children = row.children;
    stay.channel = channelOf(row.segment);
    stay.agent = row.agent;
    stay.company = row.company;
    stay.rateCode = row.meal;
    stay.nightlyRate = row.rate;
    stay.amount = row.rate * std::max(row.nights, 1);
    stay.currency = QStringLiteral("EUR");
    stay.state.status = statusOf(row.outcome);
    stay.statusDate = row.outcomeDate;
    return stay;
}

Stay withBooking(Stay stored, const Stay &booking)
{
    if (stored.state.status != booking.state.status)
        stored.state = stored.state.followedBy(booking.state.status);
    stored.statusDate = booking.statusDate;
    stored.branch = booking.branch;
    stored.confirmationNo = booking.confirmationNo;
    stored.roomType = booking.roomType;
    stored.arrival = booking.arrival;
    stored.departure = booking.departure;
    stored.adults = booking.adults;
    stored.children = booking.children;
    stored.channel = booking.channel;
    stored.agent = booking.agent;
    stored.company = booking.company;
    stored.rateCode = booking.rateCode;
    stored.nightlyRate = booking.nightlyRate;
    stored.amount = booking.amount;
    stored.currency = booking.currency;
    return stored;
}

guests::GuestProfile guestOf(const BookingRow &row, const Uuid &id)
{
    // The end of the id, where chance alone is.
    const auto seed = qFromBigEndian<quint64>(id.view().last(sizeof(quint64)).data());
    const sample::SamplePerson person = sample::personOf(row.country, seed, row.arrival);
    guests::GuestProfile profile;
    profile.guest.id = id;
    profile.guest.fullNameNative = person.name.native;
    profile.guest.latinSurname = person.name.surname;
    profile.guest.latinGivenName = person.name.given;
    profile.guest.nameOrder = person.name.order;
    profile.guest.gender = genderOf(person.sex);
    if (!row.country.isEmpty()) {
        profile.guest.nationality = person.country;
        profile.guest.language = person.language;
    }
    profile.guest.generated = true;
    return guests::tidied(std::move(profile));
}

} // namespace lobby::exchange
