#pragma once

#include <QtGlobal>

#include <chrono>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace lobby::server {

/// How often one device may ask: a bucket of requests that fills again slowly. Any thread.
class DeviceBuckets
{
public:
    struct Limits
    {
        double burst = 5; ///< requests that a full bucket holds, at least 1
        double perSecond = 1;
    };
    explicit DeviceBuckets(Limits limits)
        : m_limits(limits)
    {
    }

    /// None when the request may be served; else after how many milliseconds one may. `key` is
    /// the device's number, or whatever else is counted; `now` never goes back.
    std::optional<int> take(quint64 key, std::chrono::milliseconds now);
    /// Those that are not full; for the metrics.
    [[nodiscard]] std::size_t size() const;

private:
    struct Bucket
    {
        double tokens = 0;
        std::chrono::milliseconds at = {};
    };
    [[nodiscard]] double tokensAt(const Bucket &bucket, std::chrono::milliseconds now) const;
    void forgetFull(std::chrono::milliseconds now);

    const Limits m_limits;
    mutable std::mutex m_mutex = {};
    std::unordered_map<quint64, Bucket> m_buckets = {};
    std::size_t m_forgetAt = 1024;
};

} // namespace lobby::server
