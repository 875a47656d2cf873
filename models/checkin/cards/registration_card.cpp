#include "models/checkin/cards/registration_card.h"

#include "models/checkin/codes/own_code.h"
#include "models/guests/values/masking.h"

namespace lobby::checkin {

using guests::GuestProfile;

QString RegistrationCard::code() const
{
    return OwnCode {OwnCode::Kind::Stay, stay}.toText();
}

RegistrationCard::Person cardPersonOf(const GuestProfile &profile)
{
    const guests::Guest &guest = profile.guest;
    RegistrationCard::Person person {
        guest.name(), guest.language, guest.birthDate.masked(), guest.gender, guest.nationality};
    if (const auto *document = guests::primaryOf(profile.documents)) {
        person.documentType = document->docType;
        person.documentNumber = guests::maskedDocument(document->docType, document->numberLast4);
    }
    return person;
}

RegistrationCard cardOf(
    const stays::Stay &stay, const QList<GuestProfile> &guests, const QString &property)
{
    RegistrationCard card;
    card.stay = stay.id;
    card.property = property;
    card.confirmationNo = stay.confirmationNo;
    card.room = stay.room;
    card.arrival = stay.arrival;
    card.departure = stay.departure;
    card.adults = stay.adults;
    card.children = stay.children;
    for (const GuestProfile &profile : guests) {
        const Uuid &id = profile.guest.id;
        if (id == stay.guest)
            card.guest = cardPersonOf(profile);
        else if (stay.isStaying(id))
            card.companions.append(cardPersonOf(profile));
    }
    return card;
}

} // namespace lobby::checkin
