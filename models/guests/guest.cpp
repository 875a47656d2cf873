#include "models/guests/guest.h"

#include "models/guests/values/masking.h"

namespace lobby::guests {

QString genderCode(Gender gender)
{
    switch (gender) {
    case Gender::Unknown:
        return {};
    case Gender::Male:
        return QStringLiteral("M");
    case Gender::Female:
        return QStringLiteral("F");
    case Gender::Other:
        return QStringLiteral("X");
    }
    Q_UNREACHABLE();
}

Gender genderOf(QStringView code)
{
    for (const Gender gender : {Gender::Male, Gender::Female, Gender::Other}) {
        if (code == genderCode(gender))
            return gender;
    }
    return Gender::Unknown;
}

names::PersonalName Guest::name() const
{
    using Order = names::PersonalName::Order;
    names::PersonalName name;
    name.order = nameOrder;
    name.surname = latinSurname;
    name.given = latinGivenName;
    name.native = fullNameNative;
    if (!name.native.isEmpty())
        return name;
    // Only the parts are known: CJK names are written without a space between them.
    const bool latinParts = !surname.isEmpty() && surname.front().script() == QChar::Script_Latin;
    if (latinParts && name.surname.isEmpty() && name.given.isEmpty()) {
        name.surname = surname;
        name.given = givenName;
    } else if (!latinParts) {
        const bool glued
            = names::usualOrder(surname + givenName, nationality) == Order::FamilyFirst;
        const QString &first = nameOrder == Order::FamilyFirst || glued ? surname : givenName;
        const QString &second = nameOrder == Order::FamilyFirst || glued ? givenName : surname;
        const bool space = !glued && !first.isEmpty() && !second.isEmpty();
        name.native = first + (space ? QStringLiteral(" ") : QString()) + second;
    }
    return name;
}

GuestProfile masked(GuestProfile profile)
{
    profile.guest.birthDate = profile.guest.birthDate.masked();
    for (Telephone &phone : profile.telephones) {
        phone.e164 = maskedPhone(phone.e164);
        phone.raw = maskedPhone(phone.raw);
    }
    for (Email &email : profile.emails)
        email.address = maskedEmail(email.address);
    for (ImAccount &account : profile.imAccounts)
        account.value = maskedAccount(account.value);
    for (IdentityDocument &document : profile.documents)
        document.number.clear();
    for (Guardian &guardian : profile.guardians)
        guardian.telephone = maskedPhone(guardian.telephone);
    return profile;
}

} // namespace lobby::guests
