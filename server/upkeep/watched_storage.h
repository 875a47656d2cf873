#pragma once

#include "server/log/log.h"
#include "server/metrics/metrics.h"
#include "server/storage/storage.h"

#include <atomic>

namespace lobby::server {

/// Another storage, timed, its failures counted and logged. Any thread.
class WatchedStorage : public Storage
{
public:
    WatchedStorage(Storage &storage, Metrics &metrics, Log &log);

    Result<Written> write(Organisation organisation, const Work &work) override;
    Result<Done> read(Organisation organisation, const Work &work) override;
    [[nodiscard]] Result<QList<Organisation>> organisations() override;

    /// Did it answer when it was last asked for something?
    [[nodiscard]] bool isAnswering() const { return m_isAnswering; }

private:
    template <typename Ask>
    auto watch(Histogram &durations, Ask ask) -> decltype(ask());

    Storage &m_storage;
    Metrics &m_metrics;
    Log &m_log;
    Histogram &m_reads;
    Histogram &m_writes;
    std::atomic<bool> m_isAnswering = true;
};

} // namespace lobby::server
