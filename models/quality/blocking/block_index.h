#pragma once

#include <QtGlobal>

#include <compare>
#include <vector>

namespace lobby::quality {

/// Two records, by their places; first < second.
struct Pair
{
    quint32 first = 0;
    quint32 second = 0;
    friend auto operator<=>(const Pair &, const Pair &) = default;
};

/// Who has a key in common. Grows one record at a time; not thread-safe.
class BlockIndex
{
public:
    /// What more have in common says nothing of any two of them.
    static constexpr std::size_t kLargestBlock = 50;

    /// Records are numbered in the order in which they come.
    void add(const std::vector<quint64> &keys);
    [[nodiscard]] quint32 size() const { return m_records; }

    /// Every two records that share a block, each once, in order.
    [[nodiscard]] std::vector<Pair> pairs() const;
    /// Records that share a block with these keys, each once, in order.
    [[nodiscard]] std::vector<quint32> neighbours(const std::vector<quint64> &keys) const;

private:
    struct Entry
    {
        quint64 key;
        quint32 record;
        friend auto operator<=>(const Entry &, const Entry &) = default;
    };

    void settle() const;

    mutable std::vector<Entry> m_sorted; ///< those that came before the last question
    mutable std::vector<Entry> m_recent; ///< those since, sorted at the next
    quint32 m_records = 0;
};

} // namespace lobby::quality
