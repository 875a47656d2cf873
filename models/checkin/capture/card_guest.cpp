#include "models/checkin/capture/card_guest.h"

#include "models/guests/values/telephone.h"

namespace lobby::checkin {

namespace {

bool isLatin(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
}

QString workOr(const QStringList &kinds, const QString &otherwise)
{
    return kinds.contains(QLatin1StringView("work")) ? QStringLiteral("work") : otherwise;
}

QString telephoneKind(const QStringList &kinds)
{
    if (kinds.contains(QLatin1StringView("fax")))
        return QStringLiteral("fax");
    if (kinds.contains(QLatin1StringView("cell")) || kinds.isEmpty())
        return QStringLiteral("mobile");
    if (kinds.contains(QLatin1StringView("home")))
        return QStringLiteral("home");
    return workOr(kinds, QStringLiteral("mobile"));
}

void takeName(guests::Guest &guest, const VCard &card)
{
    if (isLatin(card.surname + card.given + card.formatted)) {
        guest.latinSurname = card.surname;
        guest.latinGivenName = (card.given + u' ' + card.additional).trimmed();
        if (card.surname.isEmpty() && card.given.isEmpty())
            guest.latinGivenName = card.formatted;
        return;
    }
    guest.surname = card.surname;
    guest.givenName = card.given;
    guest.fullNameNative = card.formatted.isEmpty() ? card.surname + card.given : card.formatted;
    guest.nameOrder = names::usualOrder(guest.fullNameNative, {});
}

} // namespace

guests::GuestProfile guestOf(const VCard &card, const QString &region)
{
    guests::GuestProfile profile;
    takeName(profile.guest, card);
    profile.guest.birthDate = card.birth;
    for (const VCard::Entry &entry : card.telephones)
        profile.telephones.append(
            guests::telephoneOf(entry.value, region, telephoneKind(entry.kinds)));
    for (const VCard::Entry &entry : card.emails) {
        profile.emails.append(
            {.kind = workOr(entry.kinds, QStringLiteral("personal")), .address = entry.value});
    }
    for (const VCard::Address &address : card.addresses) {
        profile.addresses.append({.kind = workOr(address.kinds, QStringLiteral("home")),
            .addressLine = address.street,
            .cityName = address.city,
            .postalCode = address.postalCode,
            .stateProv = address.region});
    }
    return profile;
}

} // namespace lobby::checkin
