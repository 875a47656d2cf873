#include "models/guests/identity/identity_group.h"

#include <algorithm>
#include <tuple>

namespace lobby::guests {

QList<Merging> standing(const QList<Merging> &ledger, const QSet<Uuid> &parted)
{
    const auto place = [](const Merging &merging) { return std::tie(merging.at, merging.id); };
    QList<Merging> mergings = ledger;
    mergings.removeIf([&parted](const Merging &merging) { return parted.contains(merging.id); });
    std::ranges::sort(mergings, {}, place);
    const auto again = std::ranges::unique(mergings, {}, &Merging::id);
    mergings.erase(again.begin(), again.end());
    return mergings;
}

IdentityGroup groupOf(const Uuid &record, const QList<Merging> &standing)
{
    QSet<Uuid> reached {record};
    for (bool grew = true; grew;) {
        grew = false;
        for (const Merging &merging : standing) {
            if (reached.contains(merging.record) == reached.contains(merging.into))
                continue;
            reached << merging.record << merging.into;
            grew = true;
        }
    }
    IdentityGroup group;
    group.records = reached.values();
    std::ranges::sort(group.records);
    std::ranges::copy_if(standing, std::back_inserter(group.mergings),
        [&reached](const Merging &merging) { return reached.contains(merging.record); });
    return group;
}

bool wereOne(const Uuid &a, const Uuid &b, const QList<Merging> &mergings, const sync::Stamp &then)
{
    QList<Merging> before = mergings;
    before.removeIf([&then](const Merging &merging) { return merging.at > then; });
    return groupOf(a, before).records.contains(b);
}

Uuid shownOf(const IdentityGroup &group, const QSet<Uuid> &here)
{
    for (auto merging = group.mergings.crbegin(); merging != group.mergings.crend(); ++merging) {
        if (here.contains(merging->into))
            return merging->into;
    }
    for (const Uuid &record : group.records) {
        if (here.contains(record))
            return record;
    }
    return {};
}

} // namespace lobby::guests
