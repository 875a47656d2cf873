#include "models/organizations/contact.h"

#include <algorithm>
#include <tuple>

namespace lobby::organizations {

Uuid contactId(const Uuid &guest, const Uuid &organization)
{
    return Uuid::named("relationship", guest.toBytes() + organization.toBytes());
}

Uuid mainContactOf(const QList<Contact> &contacts)
{
    if (contacts.isEmpty())
        return {};
    const auto isBetter = [](const Contact &a, const Contact &b) {
        if (a.saidMain != b.saidMain)
            return a.saidMain;
        return a.saidMain ? std::tie(a.saidAt, a.id) > std::tie(b.saidAt, b.id)
                          : std::tie(a.added, a.id) < std::tie(b.added, b.id);
    };
    return std::min_element(contacts.begin(), contacts.end(), isBetter)->id;
}

} // namespace lobby::organizations
