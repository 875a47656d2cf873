#include "server/service/worker_threads.h"

namespace lobby::server {

WorkerThreads::WorkerThreads(int threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

WorkerThreads::~WorkerThreads()
{
    stop();
}

void WorkerThreads::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_posted.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void WorkerThreads::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stops)
            return;
        m_work.push_back(std::move(work));
    }
    m_posted.notify_one();
}

void WorkerThreads::serve()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_posted.wait(lock, [this] { return m_stops || !m_work.empty(); });
        if (m_work.empty())
            return;
        std::function<void()> work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        work = nullptr; // what it held goes before the next is waited for
        lock.lock();
    }
}

} // namespace lobby::server
