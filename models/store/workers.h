#pragma once

#include "models/store/engine/connection.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <typeinfo>
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
    /// its turn is not begun. An exception that is none of ours is a bug, and answered with
    /// Unavailable: the desk goes on, and nobody waits for ever.
    template <typename Work>
    auto ask(Work work) -> QFuture<GuardedResult<Work, Connection &>>
    {
        using Outcome = GuardedResult<Work, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        post([promise, work = std::move(work)](Connection &connection) mutable {
            if (!promise->isCanceled())
                promise->addResult(answer<Outcome>(work, connection));
            promise->finish();
        });
        return promise->future();
    }

private:
    template <typename Outcome, typename Work>
    static Outcome answer(Work &work, Connection &connection)
    {
        try {
            return guarded(work, connection);
        } catch (const std::exception &exception) {
            // The type alone: what() may quote what was being worked on.
            return Error {Error::Code::Unavailable, QString::fromLatin1(typeid(exception).name())};
        } catch (...) {
            return Error {Error::Code::Unavailable, QStringLiteral("unknown exception")};
        }
    }
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
