#include "server/service/desks_seen.h"

#include <algorithm>

namespace lobby::server {

void DesksSeen::note(Organisation organisation, quint32 device, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    qint64 &when = m_noted[organisation][device];
    when = std::max(when, nowMs);
}

DesksSeen::Noted DesksSeen::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_noted, {});
}

Result<Done> DesksSeen::writeTo(Storage &storage)
{
    Result<Done> outcome = Done();
    for (const auto &[organisation, desks] : take()) {
        const auto written
            = storage.write(organisation, [&desks = desks](StoredHub &hub) { hub.setSeen(desks); });
        if (written)
            continue;
        outcome = written.error();
        for (const auto &[device, when] : desks)
            note(organisation, device, when);
    }
    return outcome;
}

} // namespace lobby::server
