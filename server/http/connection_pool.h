#pragma once

#include "models/support/clock.h"
#include "server/http/http_limits.h"
#include "server/requests/routes.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace lobby::server {

class Connection;

/// One request that was answered, for counters and the log: nothing of what was said in it.
struct Answered
{
    QByteArray route = {}; ///< the route's path; empty when there was none
    int status = 0;
    QByteArray word = {}; ///< Response::word
    std::chrono::microseconds duration = {};
    qsizetype bytesIn = 0; ///< bodies alone
    qsizetype bytesOut = 0;
    std::optional<DeviceName> device = {};
};
/// Called on any of the server's threads.
using AnsweredHook = std::function<void(const Answered &)>;

/// What the connections of one server share. Any thread.
class ConnectionPool
{
public:
    ConnectionPool(HttpLimits limits, const Clock &clock, AnsweredHook hook)
        : m_limits(limits)
        , m_clock(clock)
        , m_hook(std::move(hook))
    {
    }
    Q_DISABLE_COPY_MOVE(ConnectionPool)

    [[nodiscard]] const HttpLimits &limits() const { return m_limits; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    void report(const Answered &answered) const;

    /// False when there are as many as may be.
    bool enter(const std::shared_ptr<Connection> &connection);
    void leave(const Connection *connection);
    [[nodiscard]] int size() const;
    [[nodiscard]] int refused() const { return m_refused; } ///< since the start

    /// Of the memory for bodies that are being read; what was taken is given back.
    bool takeBody(qsizetype bytes);
    void giveBody(qsizetype bytes) { m_bodyBytes -= bytes; }

    /// From now on every connection ends as soon as it can.
    void stop();
    /// False when some are still there after that time.
    bool waitUntilEmpty(std::chrono::milliseconds atMost);
    void closeAll();

private:
    [[nodiscard]] std::vector<std::shared_ptr<Connection>> all() const;

    const HttpLimits m_limits;
    const Clock &m_clock;
    const AnsweredHook m_hook;
    std::atomic<bool> m_isStopping = false;
    std::atomic<qsizetype> m_bodyBytes = 0;
    std::atomic<int> m_refused = 0;
    mutable std::mutex m_mutex = {};
    std::condition_variable m_left = {};
    std::unordered_map<const Connection *, std::weak_ptr<Connection>> m_connections = {};
};

} // namespace lobby::server
