#include "server/service/long_polls.h"

#include <algorithm>

namespace lobby::server {

namespace {

/// The more are woken, the longer it takes until all have come: so much for each further one.
constexpr LongPolls::Time kApart {5};

} // namespace

quint64 LongPolls::moment() const
{
    const std::lock_guard lock(m_mutex);
    return m_moment;
}

quint64 LongPolls::wait(quint64 moment, Poll poll)
{
    const std::lock_guard lock(m_mutex);
    for (const sync::Stream stream : poll.streams) {
        const auto grown = m_grown.find({poll.organisation, stream});
        if (grown != m_grown.end() && grown->second > moment)
            return 0;
    }
    m_polls[++m_last] = std::move(poll);
    return m_last;
}

void LongPolls::forget(quint64 poll)
{
    Poll gone; // destroyed without the lock
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_polls.find(poll); found != m_polls.end()) {
        gone = std::move(found->second);
        m_polls.erase(found);
    }
}

void LongPolls::wake(Organisation organisation, const std::set<sync::Stream> &streams, Time now)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_moment;
        for (const sync::Stream stream : streams)
            m_grown[{organisation, stream}] = m_moment;
        std::vector<Poll *> concerned;
        for (auto &[number, poll] : m_polls) {
            const bool reads = poll.organisation == organisation
                && std::ranges::any_of(poll.streams,
                    [&streams](sync::Stream stream) { return streams.contains(stream); });
            if (reads)
                concerned.push_back(&poll);
        }
        if (concerned.empty())
            return;
        const auto others = static_cast<qint64>(concerned.size()) - 1;
        const auto late = static_cast<quint64>(std::min<Time>(m_jitter, kApart * others).count()) + 1;
        for (Poll *poll : concerned)
            poll->until = std::min(poll->until, now + Time(m_random() % late));
    }
    lookAfter(now);
}

void LongPolls::lookAfter(Time now)
{
    std::vector<Poll> due;
    {
        const std::lock_guard lock(m_mutex);
        for (auto poll = m_polls.begin(); poll != m_polls.end();) {
            if (poll->second.until > now) {
                ++poll;
                continue;
            }
            due.push_back(std::move(poll->second));
            poll = m_polls.erase(poll);
        }
    }
    for (const Poll &poll : due)
        poll.look();
}

size_t LongPolls::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_polls.size();
}

} // namespace lobby::server
