#pragma once

#include "models/store/engine/connection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace lobby::store {

/// Threads that share one queue of jobs; each owns one connection. Jobs start in the order in
/// which they were posted. Destruction finishes what was posted first.
class Workers
{
public:
    using Job = std::function<void(Connection &)>;

    explicit Workers(std::vector<std::unique_ptr<Connection>> connections);
    ~Workers();
    Q_DISABLE_COPY_MOVE(Workers)

    void post(Job job);
    /// Is nothing queued and nothing running?
    [[nodiscard]] bool isIdle() const;

    /// `work(connection)` on one of the threads, errors caught; a future that was cancelled before
    /// its turn is not begun.
    template <typename Work>
    auto ask(Work work) -> QFuture<GuardedResult<Work, Connection &>>
    {
        using Outcome = GuardedResult<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        post([promise, work = std::move(work)](Connection &connection) mutable {
            if (!promise->isCanceled())
                promise->addResult(guarded(work, connection));
            promise->finish();
        });
        return promise->future();
    }

private:
    void run(Connection &connection);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    int m_running = 0;
    bool m_stopping = false;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::thread> m_threads;
};

} // namespace lobby::store
