#include "models/complaints/prevention/rise_test.h"

#include <algorithm>
#include <cmath>

namespace lobby::complaints {

double chanceOf(int recent, int days, int past, int pastDays)
{
    if (recent <= 0 || days <= 0 || pastDays <= 0)
        return 1;
    const int all = recent + past;
    const double share = double(days) / (days + pastDays);
    double chance = 0;
    for (int i = recent; i <= all; ++i) {
        chance += std::exp(std::lgamma(all + 1.0) - std::lgamma(i + 1.0)
            - std::lgamma(all - i + 1.0) + i * std::log(share) + (all - i) * std::log1p(-share));
    }
    return std::min(chance, 1.0);
}

QList<Rise> risesOf(const QList<RiseCount> &counts)
{
    QList<Rise> all;
    for (const RiseCount &count : counts)
        all.append({count, chanceOf(count.recent, count.days, count.past, count.pastDays)});
    std::stable_sort(
        all.begin(), all.end(), [](const Rise &a, const Rise &b) { return a.chance < b.chance; });
    qsizetype kept = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).chance <= kFalseShare * double(i + 1) / double(all.size()))
            kept = i + 1;
    }
    QList<Rise> rises;
    for (const Rise &rise : std::as_const(all).first(kept)) {
        const bool isKnown = std::any_of(rises.cbegin(), rises.cend(), [&rise](const Rise &other) {
            return other.count.of == rise.count.of && other.count.thing == rise.count.thing;
        });
        if (!isKnown && rise.count.recent >= kFewestCases)
            rises.append(rise);
    }
    return rises;
}

} // namespace lobby::complaints
