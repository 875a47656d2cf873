#include "app/desk/demo.h"

#include "models/guests/values/telephone.h"
#include "models/sample/sample_hotel.h"
#include "models/sample/sample_person.h"
#include "models/stays/stay_fields.h"
#include "models/support/wait_for.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace lobby::app {

namespace {

constexpr qint64 kGuestsPerCommit = 1000;
constexpr int kStaysPerCommit = 3000;
constexpr int kNightsPerStay = 3; ///< on average, the empty nights between two stays included

constexpr int kOneWithoutDocument = 11; ///< in so many guests: it is asked for at check-in

/// Of a preference's code, in the registry.
QString groupOf(const QString &code)
{
    static const QHash<QString, QString> groups {
        {QStringLiteral("high_floor"), QStringLiteral("floor")},
        {QStringLiteral("low_floor"), QStringLiteral("floor")},
        {QStringLiteral("hard_pillow"), QStringLiteral("bed")},
        {QStringLiteral("twin_beds"), QStringLiteral("bed")},
        {QStringLiteral("vegetarian"), QStringLiteral("food")},
        {QStringLiteral("halal"), QStringLiteral("food")},
    };
    return groups.value(code, QStringLiteral("room"));
}

guests::GuestProfile profileOf(const sample::SamplePerson &person, const Uuid &branch)
{
    using namespace guests;
    GuestProfile profile;
    Guest &guest = profile.guest;
    guest.fullNameNative = person.name.native;
    guest.latinSurname = person.name.surname;
    guest.latinGivenName = person.name.given;
    guest.nameOrder = person.name.order;
    guest.gender = person.sex == u'F' ? Gender::Female : Gender::Male;
    guest.birthDate = BirthDate(person.birthDate);
    guest.nationality = person.country;
    guest.language = person.language;
    guest.vipCode = person.vip > 0 ? QString::number(person.vip) : QString();
    guest.memberNo = person.memberNumber;
    guest.registeredBranchId = branch;
    guest.generated = true;
    for (const QString &alias : person.aliases)
        profile.aliases.append({QStringLiteral("alias"), alias});
    for (const QString &number : person.phones) {
        Telephone phone;
        phone.kind = QStringLiteral("mobile");
        phone.e164 = phone.raw = number;
        phone.primary = profile.telephones.isEmpty();
        profile.telephones.append(phone);
    }
    if (!person.email.isEmpty())
        profile.emails.append({QStringLiteral("personal"), person.email, true});
    if (!person.document.number.isEmpty()) {
        IdentityDocument document;
        const bool isPassport = person.document.type == u"passport";
        document.docType = isPassport ? QStringLiteral("P") : person.document.type;
        document.number = person.document.number;
        document.issuingCountry = person.document.issuingCountry;
        document.expiryDate = person.document.expiry;
        document.captureMethod = QStringLiteral("manual");
        document.primary = true;
        profile.documents.append(document);
    }
    for (const sample::SamplePreference &preference : person.preferences)
        profile.preferences.append({groupOf(preference.code), preference.code, preference.strength,
            QStringLiteral("guest")});
    for (const sample::SampleAlert &alert : person.alerts)
        profile.alerts.append({alert.kind, alert.severity, alert.code});
    for (const QString &tag : person.tags)
        profile.tags.append({tag, QStringLiteral("rule")});
    return profile;
}

stays::StayStatus statusOf(sample::SampleStay::Status status)
{
    switch (status) {
    case sample::SampleStay::Status::Expected:
        return stays::StayStatus::Expected;
    case sample::SampleStay::Status::InHouse:
        return stays::StayStatus::InHouse;
    case sample::SampleStay::Status::Departed:
        return stays::StayStatus::Departed;
    case sample::SampleStay::Status::Cancelled:
        return stays::StayStatus::Cancelled;
    case sample::SampleStay::Status::NoShow:
        return stays::StayStatus::NoShow;
    }
    Q_UNREACHABLE();
}

stays::Stay stayOf(
    const sample::SampleStay &made, const QList<Uuid> &guests, const Uuid &branch, qint64 nowMs)
{
    stays::Stay stay;
    stay.id = Uuid::v7(nowMs);
    stay.branch = branch;
    stay.guest = guests.at(made.guest);
    stay.confirmationNo = made.confirmation;
    stay.room = made.room;
    stay.arrival = made.arrival;
    stay.departure = made.departure;
    stay.expectedTime = made.arrivesAt;
    stay.adults = 1 + static_cast<int>(made.companions.size());
    stay.channel = made.source;
    stay.nightlyRate = made.rate;
    stay.amount = made.amount;
    stay.currency = made.currency;
    stay.remark = made.wish;
    stay.state.status = statusOf(made.status);
    const bool hasCome = stay.status() == stays::StayStatus::InHouse
        || stay.status() == stays::StayStatus::Departed;
    // Nobody has come or gone in the future, at whatever hour the demo is made.
    if (hasCome)
        stay.checkedInAt
            = std::min(QDateTime(made.arrival, made.arrivesAt).toMSecsSinceEpoch(), nowMs);
    if (stay.status() == stays::StayStatus::Departed)
        stay.checkedOutAt
            = std::min(QDateTime(made.departure, made.leavesAt).toMSecsSinceEpoch(), nowMs);
    for (const qint64 companion : made.companions)
        stay.others.append({guests.at(companion), stays::StayRole::Companion});
    return stay;
}

/// One commit under the right to import; blocks until it is durable.
Result<Done> commit(Desk &desk, QList<sync::Intent> intents)
{
    Result<store::Authorised> allowed = desk.authoriser().authorise(access::Permission::ImportRun);
    if (!allowed)
        return allowed.error();
    const auto done = waitFor(
        desk.database().commit(*std::move(allowed), QStringLiteral("demo"), std::move(intents)));
    return done ? Result<Done>(Done()) : Result<Done>(done.error());
}

sample::SampleHotel::Options hotelOf(const DemoOptions &options, const QDate &today)
{
    sample::SampleHotel::Options hotel;
    hotel.seed = options.seed;
    hotel.today = today;
    hotel.guests = options.guests;
    hotel.rooms = static_cast<int>(std::clamp<qint64>(options.guests / 16, 4, 1000));
    const qint64 wanted = 2 * options.guests * kNightsPerStay / hotel.rooms - hotel.daysAhead;
    hotel.daysBack = static_cast<int>(std::clamp<qint64>(wanted, 180, 6000));
    return hotel;
}

} // namespace

Result<DemoFilled> fillDemo(Desk &desk, const DemoOptions &options, const DemoProgress &progress)
{
    const QDate today = options.today.isValid() ? options.today : desk.clock().today();
    const Uuid branch = desk.vault().branch();
    const sample::SampleGuests people(options.seed, today);
    DemoFilled filled;
    QList<Uuid> ids;
    ids.reserve(options.guests);
    for (qint64 from = 0; from < options.guests; from += kGuestsPerCommit) {
        const qint64 until = std::min(from + kGuestsPerCommit, options.guests);
        QList<sync::Intent> intents;
        for (qint64 i = from; i < until; ++i) {
            guests::GuestProfile profile = profileOf(people.at(i), branch);
            if (i % kOneWithoutDocument == 0)
                profile.documents.clear();
            Result<QList<sync::Intent>> made
                = desk.guests().creationOf(profile, sync::Source::Generated);
            if (!made)
                return made.error();
            intents.append(*std::move(made));
            ids.append(profile.guest.id);
        }
        if (const Result<Done> done = commit(desk, std::move(intents)); !done)
            return done.error();
        filled.guests = until;
        if (progress && !progress(until, options.guests))
            return Error {Error::Code::Cancelled};
    }

    const sample::SampleHotel::Options hotelOptions = hotelOf(options, today);
    const sample::SampleHotel hotel(hotelOptions);
    QList<sync::Intent> intents;
    for (int room = 0; room < hotelOptions.rooms; ++room) {
        for (const sample::SampleStay &made : hotel.staysOfRoom(room)) {
            intents.append(stays::creationOf(
                stayOf(made, ids, branch, desk.clock().nowMs()), sync::Source::Generated));
            ++filled.stays;
        }
        if (intents.size() < kStaysPerCommit && room + 1 < hotelOptions.rooms)
            continue;
        if (const Result<Done> done = commit(desk, std::exchange(intents, {})); !done)
            return done.error();
        if (progress && !progress(options.guests, options.guests))
            return Error {Error::Code::Cancelled};
    }
    return filled;
}

} // namespace lobby::app
