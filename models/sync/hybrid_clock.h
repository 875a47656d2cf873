#pragma once

#include "models/sync/stamp.h"

#include <algorithm>

namespace lobby::sync {

/// Makes the stamps of one device: never goes back, follows the wall clock otherwise. Holds no
/// clock itself; not thread-safe, owned by the writer.
class HybridClock
{
public:
    HybridClock(quint32 device, quint64 last)
        : m_device(device)
        , m_last(last)
    {
    }

    [[nodiscard]] Stamp next(qint64 wallMs)
    {
        m_last = std::max(m_last + 1, hlcOf(wallMs));
        return {m_last, m_device};
    }
    /// Having seen another device's stamp, ours will be later.
    void observe(const Stamp &stamp) { m_last = std::max(m_last, stamp.hlc); }

    [[nodiscard]] quint32 device() const { return m_device; }
    [[nodiscard]] quint64 last() const { return m_last; }

private:
    quint32 m_device;
    quint64 m_last;
};

} // namespace lobby::sync
