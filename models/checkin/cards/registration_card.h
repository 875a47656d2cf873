#pragma once

#include "models/checkin/cards/registration.h"
#include "models/guests/guest.h"
#include "models/stays/stay.h"

namespace lobby::checkin {

/// What a registration card says, before anybody has put it into words. As everybody at the desk
/// may see it: numbers of documents masked, of a birth date the year.
struct RegistrationCard
{
    struct Person
    {
        names::PersonalName name = {};
        QString language = {}; ///< BCP 47, his own; may be empty
        guests::BirthDate birth = {};
        guests::Gender gender = guests::Gender::Unknown;
        QString nationality = {}; ///< ISO 3166-1 alpha-2
        QString documentType = {}; ///< as in the registry
        QString documentNumber = {}; ///< masked
        friend bool operator==(const Person &, const Person &) = default;
    };
    struct Consent
    {
        QString purpose = {}; ///< of privacy::Purpose, "offers_by_email"
        bool given = false;
        friend bool operator==(const Consent &, const Consent &) = default;
    };

    Uuid stay = {};
    QString property = {};
    QString confirmationNo = {};
    QString room = {};
    QDate arrival = {};
    QDate departure = {};
    int adults = 1;
    int children = 0;
    Person guest = {};
    QList<Person> companions = {};
    QList<Consent> consents = {};
    Registration registration = {};

    [[nodiscard]] qint64 nights() const { return arrival.daysTo(departure); }
    /// What the card's QR code holds.
    [[nodiscard]] QString code() const;

    friend bool operator==(const RegistrationCard &, const RegistrationCard &) = default;
};

/// `profile` may be unmasked: it is masked here. Of several documents the one marked as primary.
[[nodiscard]] RegistrationCard::Person cardPersonOf(const guests::GuestProfile &profile);

/// `guests` are those of `stay` who could be read, in any order; who is missing leaves no line.
[[nodiscard]] RegistrationCard cardOf(
    const stays::Stay &stay, const QList<guests::GuestProfile> &guests, const QString &property);

} // namespace lobby::checkin
