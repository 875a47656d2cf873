#pragma once

#include "server/storage/stored_hub.h"

#include <chrono>
#include <mutex>
#include <random>
#include <unordered_map>

namespace lobby::server {

/// Desks that wait for something to be told. Woken by streams, each after a random while of its
/// own, so that a large branch does not come all at once: one desk is told at once, a few within
/// some ms, a crowd within `jitter`. Any thread.
class LongPolls
{
public:
    using Time = std::chrono::milliseconds; ///< steady
    struct Poll
    {
        Organisation organisation = 0;
        std::set<sync::Stream> streams = {};
        Time until = {};
        /// Called once, on the thread that woke it or found it overdue: looks again, and answers.
        std::function<void()> look = {};
    };

    explicit LongPolls(Time jitter)
        : m_jitter(jitter)
    {
    }

    /// To be asked before the streams are read, and told to wait().
    [[nodiscard]] quint64 moment() const;
    /// 0 when one of its streams has grown since that moment, and nothing waits; else the number
    /// of the poll.
    quint64 wait(quint64 moment, Poll poll);
    void forget(quint64 poll);
    /// After a commit.
    void wake(Organisation organisation, const std::set<sync::Stream> &streams, Time now);
    /// Now and then, some times a second: those that were woken and those that waited enough.
    void lookAfter(Time now);
    [[nodiscard]] size_t size() const;

private:
    using Place = std::pair<Organisation, sync::Stream>;

    const Time m_jitter;
    mutable std::mutex m_mutex = {};
    quint64 m_moment = 1;
    quint64 m_last = 0;
    std::map<Place, quint64> m_grown = {}; ///< when
    std::unordered_map<quint64, Poll> m_polls = {};
    std::minstd_rand m_random;
};

} // namespace lobby::server
