#include "models/store/workers.h"

namespace lobby::store {

Workers::Workers(std::vector<std::unique_ptr<Connection>> connections)
    : m_connections(std::move(connections))
{
    for (const auto &connection : m_connections)
        m_threads.emplace_back([this, worker = connection.get()] { run(*worker); });
}

Workers::~Workers()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Workers::post(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

bool Workers::isIdle() const
{
    const std::scoped_lock lock(m_mutex);
    return m_jobs.empty() && m_running == 0;
}

void Workers::run(Connection &connection)
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
            ++m_running;
        }
        job(connection);
        const std::scoped_lock lock(m_mutex);
        --m_running;
    }
}

} // namespace lobby::store
