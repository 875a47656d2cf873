#pragma once

#include <QtGlobal>

namespace lobby::sample {

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every platform and with every
/// standard library, whose distributions promise no such thing.
class SampleRandom
{
public:
    explicit constexpr SampleRandom(quint64 seed)
        : m_state(seed)
    {
    }
    /// A stream of its own for the `index`-th thing of a kind.
    constexpr SampleRandom(quint64 seed, quint64 kind, quint64 index)
        : m_state(mix(mix(seed + kind * 0x9e3779b97f4a7c15) + index))
    {
    }

    constexpr quint64 next() { return mix(m_state += 0x9e3779b97f4a7c15); }
    /// 0 to `bound` - 1; `bound` is at most 2^32.
    constexpr quint64 below(quint64 bound) { return ((next() >> 32) * bound) >> 32; }
    constexpr int between(int first, int last)
    {
        return first + static_cast<int>(below(static_cast<quint64>(last - first) + 1));
    }
    constexpr bool percent(int chance) { return static_cast<int>(below(100)) < chance; }

    static constexpr quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};

} // namespace lobby::sample
