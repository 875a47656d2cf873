#include "server/http/connection_pool.h"

#include "server/http/connection.h"

namespace lobby::server {

void ConnectionPool::report(const Answered &answered) const
{
    if (m_hook)
        m_hook(answered);
}

bool ConnectionPool::enter(const std::shared_ptr<Connection> &connection)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isStopping || std::ssize(m_connections) >= m_limits.connections) {
        ++m_refused;
        return false;
    }
    m_connections.emplace(connection.get(), connection);
    return true;
}

void ConnectionPool::leave(const Connection *connection)
{
    const std::scoped_lock lock(m_mutex);
    m_connections.erase(connection);
    if (m_connections.empty())
        m_left.notify_all();
}

int ConnectionPool::size() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_connections.size());
}

bool ConnectionPool::takeBody(qsizetype bytes)
{
    if (m_bodyBytes.fetch_add(bytes) + bytes <= m_limits.bodyBytes)
        return true;
    m_bodyBytes -= bytes;
    return false;
}

std::vector<std::shared_ptr<Connection>> ConnectionPool::all() const
{
    std::vector<std::shared_ptr<Connection>> connections;
    const std::scoped_lock lock(m_mutex);
    for (const auto &[key, weak] : m_connections) {
        if (auto connection = weak.lock())
            connections.push_back(std::move(connection));
    }
    return connections;
}

void ConnectionPool::stop()
{
    {
        const std::scoped_lock lock(m_mutex); // none enters from now on
        m_isStopping = true;
    }
    for (const auto &connection : all())
        connection->stop();
}

bool ConnectionPool::waitUntilEmpty(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, atMost, [this] { return m_connections.empty(); });
}

void ConnectionPool::closeAll()
{
    for (const auto &connection : all())
        connection->abort();
}

} // namespace lobby::server
