#pragma once

#include "tests/sim/hotel_tables.h"
#include "tests/sim/memory_hub.h"

#include <functional>

namespace lobby::sim {

/// Another place for the server's half, which sees all that the one in memory sees in a schedule:
/// it must answer the same, and hold the same in the end.
class HubWitness
{
public:
    virtual ~HubWitness() = default;
    /// What the environment did, in one transaction.
    virtual void change(const std::function<void(sync::HubStore &)> &work) = 0;
    /// A restored server, or a journal that was cut: from now on as this one.
    virtual void become(const MemoryHub &hub) = 0;
    /// A desk asked, and the server in memory has answered.
    virtual void hear(const sync::SyncRequest &request, const sync::HubLimits &limits, qint64 nowMs,
        const sync::SyncAnswer &answer)
        = 0;
    virtual void hear(const sync::SnapshotRequest &request, const sync::HubLimits &limits,
        qint64 nowMs, const sync::SnapshotAnswer &answer)
        = 0;
    virtual void hear(const sync::ReincarnationRequest &request, const sync::HubLimits &limits,
        qint64 nowMs, const sync::ReincarnationAnswer &answer)
        = 0;
};

} // namespace lobby::sim
