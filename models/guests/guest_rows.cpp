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

names::PersonalName readGuestName(const store::Statement &row, int at)
{
    names::PersonalName name;
    name.native = row.text(at);
    if (name.native.isEmpty())
        name.native = row.text(at + 1) + row.text(at + 2); // divided and never put together
    name.surname = row.text(at + 3);
    name.given = row.text(at + 4);
    name.order = orderOf(row.text(at + 5));
    return name;
}

} // namespace lobby::guests
