#pragma once

#include "models/support/uuid.h"

namespace lobby::sim {

/// The one source of chance of a schedule: the same seed, the same schedule, on every machine.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x1234567)
    {
        for (int i = 0; i < 8; ++i)
            next();
    }

    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state * 0x2545F4914F6CDD1DULL;
    }
    /// 0 to bound - 1; 0 for an empty range.
    quint32 below(quint64 bound)
    {
        return bound ? static_cast<quint32>((next() >> 33) % bound) : 0;
    }
    bool chance(double probability)
    {
        return static_cast<double>(next() >> 11) * (1.0 / 9007199254740992.0) < probability;
    }
    Uuid uuid()
    {
        QByteArray bytes(Uuid::kSize, '\0');
        for (int i = 0; i < Uuid::kSize; i += 8) {
            const quint64 part = next();
            for (int byte = 0; byte < 8; ++byte)
                bytes[i + byte] = static_cast<char>(part >> (8 * byte));
        }
        return *Uuid::fromBytes(bytes);
    }

private:
    quint64 m_state;
};

} // namespace lobby::sim
