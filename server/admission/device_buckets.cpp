#include "server/admission/device_buckets.h"

#include <algorithm>
#include <cmath>

namespace lobby::server {

double DeviceBuckets::tokensAt(const Bucket &bucket, std::chrono::milliseconds now) const
{
    const std::chrono::duration<double> since = now - bucket.at;
    return std::min(m_limits.burst, bucket.tokens + since.count() * m_limits.perSecond);
}

std::optional<int> DeviceBuckets::take(quint64 key, std::chrono::milliseconds now)
{
    const std::scoped_lock lock(m_mutex);
    if (m_buckets.size() >= m_forgetAt)
        forgetFull(now);
    Bucket &bucket = m_buckets.try_emplace(key, Bucket {m_limits.burst, now}).first->second;
    bucket = {tokensAt(bucket, now), now};
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return std::nullopt;
    }
    return static_cast<int>(std::ceil((1 - bucket.tokens) / m_limits.perSecond * 1000));
}

std::size_t DeviceBuckets::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_buckets.size();
}

/// A full bucket says nothing that a missing one does not. Done each time their number doubled,
/// so that it costs little whatever their number.
void DeviceBuckets::forgetFull(std::chrono::milliseconds now)
{
    std::erase_if(m_buckets,
        [&](const auto &entry) { return tokensAt(entry.second, now) >= m_limits.burst; });
    m_forgetAt = std::max<std::size_t>(1024, 2 * m_buckets.size());
}

} // namespace lobby::server
