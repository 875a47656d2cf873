#include "server/storage/sqlite/read_connections.h"

namespace lobby::server {

ReadConnections::Loan::Loan(ReadConnections &all)
    : m_all(all)
    , m_connection(all.take())
{
}

ReadConnections::Loan::~Loan()
{
    m_all.giveBack(std::move(m_connection));
}

std::unique_ptr<store::Connection> ReadConnections::take()
{
    {
        std::unique_lock lock(m_mutex);
        m_returned.wait(lock, [this] { return m_lent < m_most; });
        ++m_lent;
        if (!m_idle.empty()) {
            auto connection = std::move(m_idle.back());
            m_idle.pop_back();
            return connection;
        }
    }
    try {
        return std::make_unique<store::Connection>(
            store::ConnectionOptions {.path = m_path, .key = m_key, .access = store::Access::Read});
    } catch (...) {
        giveBack(nullptr);
        throw;
    }
}

void ReadConnections::giveBack(std::unique_ptr<store::Connection> connection)
{
    const std::lock_guard lock(m_mutex);
    --m_lent;
    if (connection && !connection->hasStorageFailed())
        m_idle.push_back(std::move(connection));
    m_returned.notify_one();
}

} // namespace lobby::server
