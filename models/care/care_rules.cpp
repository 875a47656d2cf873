#include "models/care/care_rules.h"

#include "models/calendar/lunar/lunar_birthday.h"

namespace lobby::care {

using guests::BirthDate;
using privacy::Purpose;

std::optional<Occasion> birthdayOf(const CareGuest &guest, QDate from, QDate until)
{
    const BirthDate::Precision precision = guest.birth.precision();
    if (guest.keepsLunarBirthday) {
        if (precision != BirthDate::Precision::Day) // without its year a day has no lunar date
            return std::nullopt;
        const auto lunar = calendar::lunarDateOf(*guest.birth.earliest());
        const auto day = lunar ? calendar::nextLunarBirthday(*lunar, from) : std::nullopt;
        if (!day || *day > until)
            return std::nullopt;
        return Occasion {OccasionKind::LunarBirthday, *day, {}};
    }
    if (precision != BirthDate::Precision::Day && precision != BirthDate::Precision::MonthDay)
        return std::nullopt;
    for (QDate day = from; day <= until; day = day.addDays(1)) {
        if (guest.birth.isBirthday(day))
            return Occasion {OccasionKind::Birthday, day, {}};
    }
    return std::nullopt;
}

QList<CareWay> waysOf(
    const CareGuest &guest, const Occasion &occasion, const privacy::GuestConsents &consents)
{
    QList<CareWay> ways;
    const bool isHereThen = guest.arrival.isValid() && guest.arrival <= occasion.date
        && occasion.date <= guest.departure;
    if (isHereThen && consents.isGranted(Purpose::Preferences))
        ways.append(CareWay::InPerson);
    if (consents.isGranted(Purpose::OffersByPhone))
        ways.append(CareWay::Message);
    if (consents.isGranted(Purpose::OffersByEmail))
        ways.append(CareWay::Email);
    return ways;
}

} // namespace lobby::care
