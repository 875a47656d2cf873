#include "models/quality/counting/doubles.h"

#include <algorithm>

namespace lobby::quality {

namespace {

/// Who stands for each guest: the lowest id of those he is connected with.
class Clusters
{
public:
    Uuid rootOf(const Uuid &guest)
    {
        const Uuid parent = m_parents.value(guest, guest);
        if (parent == guest)
            return guest;
        const Uuid root = rootOf(parent);
        m_parents[guest] = root;
        return root;
    }
    void join(const Uuid &a, const Uuid &b)
    {
        const Uuid first = rootOf(a);
        const Uuid second = rootOf(b);
        if (first != second)
            m_parents[std::max(first, second)] = std::min(first, second);
    }
    /// All who are not their own root.
    [[nodiscard]] QSet<Uuid> others() const { return {m_parents.keyBegin(), m_parents.keyEnd()}; }

private:
    QHash<Uuid, Uuid> m_parents;
};

} // namespace

QSet<Uuid> doublesAmong(const QList<LikelyPair> &pairs, const QList<MatchDecision> &decisions,
    const Identities &identities)
{
    const auto shown = [&identities](const Uuid &a, const Uuid &b) {
        const Uuid first = identities.value(a, a);
        const Uuid second = identities.value(b, b);
        return std::pair(std::min(first, second), std::max(first, second));
    };
    QSet<std::pair<Uuid, Uuid>> apart;
    for (const MatchDecision &decision : decisions) {
        if (decision.verdict == Verdict::Different)
            apart.insert(shown(decision.first, decision.second));
    }
    Clusters clusters;
    for (const LikelyPair &pair : pairs) {
        const auto guests = shown(pair.first, pair.second);
        if (guests.first != guests.second && !apart.contains(guests))
            clusters.join(guests.first, guests.second);
    }
    return clusters.others();
}

} // namespace lobby::quality
