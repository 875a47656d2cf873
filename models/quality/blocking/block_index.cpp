#include "models/quality/blocking/block_index.h"

#include <algorithm>
#include <iterator>

namespace lobby::quality {

namespace {

/// So many late entries are looked through; more are merged in.
constexpr std::size_t kMostRecent = 4096;

} // namespace

void BlockIndex::add(const std::vector<quint64> &keys)
{
    const quint32 record = m_records++;
    for (const quint64 key : keys)
        m_recent.push_back({key, record});
}

void BlockIndex::settle() const
{
    const auto middle = std::ptrdiff_t(m_sorted.size());
    std::sort(m_recent.begin(), m_recent.end());
    m_sorted.insert(m_sorted.end(), m_recent.begin(), m_recent.end());
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end());
    m_recent.clear();
}

std::vector<Pair> BlockIndex::pairs() const
{
    settle();
    std::vector<Pair> found;
    for (std::size_t from = 0; from < m_sorted.size();) {
        std::size_t to = from + 1;
        while (to < m_sorted.size() && m_sorted[to].key == m_sorted[from].key)
            ++to;
        if (to - from <= kLargestBlock) {
            for (std::size_t i = from; i < to; ++i) {
                for (std::size_t j = i + 1; j < to; ++j)
                    found.push_back({m_sorted[i].record, m_sorted[j].record});
            }
        }
        from = to;
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<quint32> BlockIndex::neighbours(const std::vector<quint64> &keys) const
{
    if (m_recent.size() > kMostRecent)
        settle();
    std::vector<quint32> found;
    for (const quint64 key : keys) {
        const auto block = std::equal_range(m_sorted.begin(), m_sorted.end(), Entry {key, 0},
            [](const Entry &a, const Entry &b) { return a.key < b.key; });
        std::vector<quint32> members;
        for (auto entry = block.first; entry != block.second && members.size() <= kLargestBlock;
             ++entry)
            members.push_back(entry->record);
        for (const Entry &entry : m_recent) {
            if (entry.key == key)
                members.push_back(entry.record);
        }
        if (members.size() <= kLargestBlock)
            found.insert(found.end(), members.begin(), members.end());
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace lobby::quality
