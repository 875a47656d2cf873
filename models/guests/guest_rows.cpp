#include "models/guests/guest_rows.h"

namespace lobby::guests {

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
