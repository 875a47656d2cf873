#include "server/upkeep/watched_storage.h"

#include <chrono>

namespace lobby::server {

namespace {

Histogram &durationsOf(Metrics &metrics, const QByteArray &work)
{
    return metrics.histogram("lobbyd_storage_duration_seconds",
        "How long the database took, waiting for others included.", {{"work", work}});
}

} // namespace

WatchedStorage::WatchedStorage(Storage &storage, Metrics &metrics, Log &log)
    : m_storage(storage)
    , m_metrics(metrics)
    , m_log(log)
    , m_reads(durationsOf(metrics, "read"))
    , m_writes(durationsOf(metrics, "write"))
{
}

template <typename Ask>
auto WatchedStorage::watch(Histogram &durations, Ask ask) -> decltype(ask())
{
    const auto began = std::chrono::steady_clock::now();
    auto outcome = ask();
    durations.observe(
        std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
    m_isAnswering = outcome || outcome.error().code == Error::Code::Conflict;
    if (!outcome) {
        const QLatin1StringView code = codeName(outcome.error().code);
        m_metrics
            .counter("lobbyd_storage_failures_total", "What the database did not do.",
                {{"code", QByteArray(code.data(), code.size())}})
            .add();
        m_log.write(LogLevel::Warning, "storage_failed", outcome.error());
    }
    return outcome;
}

Result<Written> WatchedStorage::write(Organisation organisation, const Work &work)
{
    return watch(m_writes, [&] { return m_storage.write(organisation, work); });
}

Result<Done> WatchedStorage::read(Organisation organisation, const Work &work)
{
    return watch(m_reads, [&] { return m_storage.read(organisation, work); });
}

Result<QList<Organisation>> WatchedStorage::organisations()
{
    return watch(m_reads, [&] { return m_storage.organisations(); });
}

} // namespace lobby::server
