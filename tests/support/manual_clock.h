#pragma once

#include "models/support/clock.h"

#include <atomic>

namespace lobby::tests {

/// Stands still until told to move. Any thread.
class ManualClock : public Clock
{
public:
    explicit ManualClock(qint64 nowMs = 1'747'180'800'000) // 2025-05-14T00:00Z
        : m_nowMs(nowMs)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    void set(qint64 nowMs) { m_nowMs = nowMs; }
    void advance(qint64 ms) { m_nowMs += ms; }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace lobby::tests
