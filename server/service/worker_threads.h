#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace lobby::server {

/// Threads on which requests wait for the database, so that those of the network do not.
/// The end finishes what was posted first.
class WorkerThreads
{
public:
    explicit WorkerThreads(int threads);
    ~WorkerThreads();
    Q_DISABLE_COPY_MOVE(WorkerThreads)

    void post(std::function<void()> work);
    /// Returns when all is done; what is posted afterwards is dropped. Not from one of them.
    void stop();

private:
    void serve();

    std::mutex m_mutex = {};
    std::condition_variable m_posted = {};
    std::deque<std::function<void()>> m_work = {};
    bool m_stops = false;
    std::vector<std::thread> m_threads = {};
};

} // namespace lobby::server
