#pragma once

#include "models/support/clock.h"
#include "models/sync/replication/hub.h"
#include "server/admission/device_buckets.h"
#include "server/admission/push_admission.h"
#include "server/requests/routes.h"
#include "server/service/desks_seen.h"
#include "server/service/long_polls.h"
#include "server/service/service_figures.h"
#include "server/service/worker_threads.h"
#include "server/storage/storage.h"

namespace lobby::server {

/// The journal that every desk of an organisation reads; branches have those above it.
inline constexpr sync::Stream kOrganisationStream = 1;

struct ServiceOptions
{
    sync::HubRules rules = {};
    sync::HubLimits limits = {};
    PushAdmission::Limits pushes = {};
    DeviceBuckets::Limits device = {};
    DeviceBuckets::Limits lookups = {10, 0.2};
    DeviceBuckets::Limits claims = {10, 0.2};
    int threads = 4;
    qsizetype mostPushBytes = qsizetype(1024) * 1024;
    std::chrono::milliseconds wakeJitter {500};
};

/// What the endpoints have in common. Any thread; outlives the requests that it serves.
struct Service
{
    Service(Storage &where, const sync::Registry &tables, ServiceOptions how, const Clock &time,
        std::shared_ptr<Metrics> counted = std::make_shared<Metrics>())
        : storage(where)
        , registry(tables)
        , options(std::move(how))
        , clock(time)
        , metrics(std::move(counted))
    {
    }

    Storage &storage;
    const sync::Registry &registry;
    const ServiceOptions options;
    const Clock &clock;
    const std::shared_ptr<Metrics> metrics;
    PushAdmission pushes {options.pushes};
    DeviceBuckets buckets {options.device};
    DeviceBuckets lookups {options.lookups};
    DeviceBuckets claims {options.claims};
    LongPolls polls {options.wakeJitter};
    DesksSeen seen = {};
    ServiceFigures figures {*metrics};
    WorkerThreads workers {options.threads}; ///< the last member: its threads use the others

    [[nodiscard]] sync::Hub hub(StoredHub &store) const
    {
        return {registry, store, options.rules, options.limits};
    }
    /// Finishes what was begun; before its owner lets go of it.
    void stop() { workers.stop(); }
    /// To be called several times a second.
    void lookAfter()
    {
        pushes.refuseOverdue();
        polls.lookAfter(PushAdmission::steadyNow());
    }
};

} // namespace lobby::server
