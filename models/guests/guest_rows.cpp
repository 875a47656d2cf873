#include "models/guests/guest_rows.h"

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

QString orderCode(names::PersonalName::Order order)
{
    return order == names::PersonalName::Order::FamilyFirst ? QStringLiteral("family_first")
                                                            : QStringLiteral("given_first");
}

names::PersonalName::Order orderOf(QStringView code)
{
    using Order = names::PersonalName::Order;
    return code == u"family_first" ? Order::FamilyFirst : Order::GivenFirst;
}

} // namespace lobby::guests
