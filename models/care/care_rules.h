#pragma once

#include "models/care/occasion.h"
#include "models/guests/values/birth_date.h"
#include "models/names/personal_name.h"
#include "models/privacy/consent.h"

#include <QList>

namespace lobby::care {

/// How a guest may be greeted.
enum class CareWay {
    InPerson, ///< in the house, also by a letter that is laid out for him
    Message,
    Email,
};

/// A guest as the rules of care look at him. A plain value.
struct CareGuest
{
    Uuid id;
    names::PersonalName name = {};
    QString salutation = {}; ///< "mr", or as it was typed
    QString gender = {}; ///< M, F, X
    QString country = {}; ///< nationality
    QString language = {};
    guests::BirthDate birth = {};
    bool keepsLunarBirthday = false; ///< somebody wrote such a reminder down
    QString room = {};
    QDate arrival = {}; ///< of the stay that is near; invalid: none
    QDate departure = {};
    bool isInHouse = false;

    friend bool operator==(const CareGuest &, const CareGuest &) = default;
};

/// A guest and what he is to be greeted for.
struct CareRow
{
    CareGuest guest;
    Occasion occasion;
    QList<CareWay> ways; ///< one at least
    bool isDone = false;

    friend bool operator==(const CareRow &, const CareRow &) = default;
};

/// The birthday in [from, until], by the calendar that he keeps it by; none when too little of the
/// birth date is known.
[[nodiscard]] std::optional<Occasion> birthdayOf(const CareGuest &guest, QDate from, QDate until);

/// The ways that he has allowed. A message or an e-mail only with his consent to offers that way;
/// a word in the house only while he is there, and when he let us remember what he likes: his birth
/// date and nationality were taken because the law asks for them, for no other purpose.
[[nodiscard]] QList<CareWay> waysOf(
    const CareGuest &guest, const Occasion &occasion, const privacy::GuestConsents &consents);

} // namespace lobby::care
