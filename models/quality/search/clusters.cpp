#include "models/quality/search/clusters.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace lobby::quality {

namespace {

/// More records than these are not one person with many errors, but an error of the file.
constexpr std::size_t kLargestGroup = 60;
/// No single pair says more than this, for or against: errors happen.
constexpr double kMostFor = 10;
constexpr double kMostAgainst = -10;
/// Pairs that may be the same person are looked at together.
constexpr double kConnects = 0;

/// Records that are connected, by union of the smaller into the larger.
class Groups
{
public:
    quint32 rootOf(quint32 record)
    {
        auto known = m_parents.find(record);
        if (known == m_parents.end()) {
            m_parents.emplace(record, record);
            return record;
        }
        while (known->second != record) {
            record = known->second;
            known = m_parents.find(record);
        }
        return record;
    }
    void connect(Pair pair)
    {
        const quint32 a = rootOf(pair.first);
        const quint32 b = rootOf(pair.second);
        m_parents[std::max(a, b)] = std::min(a, b);
    }
    std::unordered_map<quint32, std::vector<quint32>> members()
    {
        std::unordered_map<quint32, std::vector<quint32>> groups;
        for (const auto &[record, parent] : m_parents)
            groups[rootOf(record)].push_back(record);
        return groups;
    }

private:
    std::unordered_map<quint32, quint32> m_parents;
};

/// One group, and who in it is whom.
class Group
{
public:
    Group(std::vector<quint32> members, const std::function<double(Pair)> &scoreOf)
        : m_members(std::move(members))
        , m_logOdds(m_members.size() * m_members.size())
    {
        std::sort(m_members.begin(), m_members.end());
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            m_clusters.push_back({i});
            for (std::size_t j = i + 1; j < m_members.size(); ++j)
                link(i, j) = link(j, i) = scoreOf({m_members[i], m_members[j]});
        }
        while (m_clusters.size() > 1 && joinSurest()) { }
    }

    void tell(std::vector<Duplicate> &into) const
    {
        std::vector<std::size_t> clusterOf(m_members.size());
        for (std::size_t c = 0; c < m_clusters.size(); ++c) {
            for (const std::size_t member : m_clusters[c])
                clusterOf[member] = c;
        }
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            for (std::size_t j = i + 1; j < m_members.size(); ++j) {
                Duplicate found {{m_members[i], m_members[j]}, link(i, j)};
                if (clusterOf[i] == clusterOf[j]) {
                    found.band = Band::VeryLikely;
                    if (found.logOdds < kVeryLikely)
                        vouch(found, m_clusters[clusterOf[i]], i, j);
                } else {
                    found.logOdds = std::min(found.logOdds, kVeryLikely - 0.01);
                }
                if (found.band == Band::VeryLikely || found.logOdds >= kPossible)
                    into.push_back(found);
            }
        }
    }

private:
    double &link(std::size_t i, std::size_t j) { return m_logOdds[i * m_members.size() + j]; }
    [[nodiscard]] double link(std::size_t i, std::size_t j) const
    {
        return m_logOdds[i * m_members.size() + j];
    }

    [[nodiscard]] double meanOf(
        const std::vector<std::size_t> &a, const std::vector<std::size_t> &b) const
    {
        double sum = 0;
        for (const std::size_t i : a) {
            for (const std::size_t j : b)
                sum += std::clamp(link(i, j), kMostAgainst, kMostFor);
        }
        return sum / double(a.size() * b.size());
    }

    bool joinSurest()
    {
        double surest = kVeryLikely;
        std::size_t first = 0;
        std::size_t second = 0;
        for (std::size_t a = 0; a < m_clusters.size(); ++a) {
            for (std::size_t b = a + 1; b < m_clusters.size(); ++b) {
                const double mean = meanOf(m_clusters[a], m_clusters[b]);
                if (mean >= surest && (second == 0 || mean > surest)) {
                    surest = mean;
                    first = a;
                    second = b;
                }
            }
        }
        if (second == 0)
            return false;
        auto &into = m_clusters[first];
        into.insert(into.end(), m_clusters[second].begin(), m_clusters[second].end());
        m_clusters.erase(m_clusters.begin() + std::ptrdiff_t(second));
        return true;
    }

    /// As sure as the weaker of the two links to the third that speaks best for both.
    void vouch(Duplicate &found, const std::vector<std::size_t> &cluster, std::size_t i,
        std::size_t j) const
    {
        double best = found.logOdds;
        for (const std::size_t third : cluster) {
            const double weaker = third == i || third == j
                ? found.logOdds
                : std::min(link(i, third), link(third, j));
            if (weaker > best) {
                best = weaker;
                found.vouchedBy = m_members[third];
            }
        }
        found.logOdds = std::max(best, kVeryLikely);
    }

    std::vector<quint32> m_members;
    std::vector<double> m_logOdds;
    std::vector<std::vector<std::size_t>> m_clusters;
};

} // namespace

std::vector<Duplicate> decideTogether(
    const std::vector<ScoredPair> &scored, const std::function<double(Pair)> &scoreOf)
{
    Groups groups;
    for (const ScoredPair &pair : scored) {
        if (pair.logOdds >= kConnects)
            groups.connect(pair.pair);
    }
    std::vector<Duplicate> all;
    std::unordered_map<quint32, quint32> groupOf;
    for (auto &[root, members] : groups.members()) {
        if (members.size() > kLargestGroup)
            continue;
        for (const quint32 member : members)
            groupOf[member] = root;
        Group(std::move(members), scoreOf).tell(all);
    }
    for (const ScoredPair &pair : scored) {
        const auto a = groupOf.find(pair.pair.first);
        const auto b = groupOf.find(pair.pair.second);
        const bool decided = a != groupOf.end() && b != groupOf.end() && a->second == b->second;
        if (!decided && pair.logOdds >= kPossible) {
            const Band band = pair.logOdds >= kVeryLikely ? Band::VeryLikely : Band::Possible;
            all.push_back({pair.pair, pair.logOdds, band});
        }
    }
    std::sort(all.begin(), all.end(),
        [](const Duplicate &a, const Duplicate &b) { return a.pair < b.pair; });
    return all;
}

} // namespace lobby::quality
