#include "server/upkeep/timetable.h"

#include <algorithm>

namespace lobby::server {

void Timetable::every(Interval interval, Work work)
{
    m_entries.push_back({interval, std::move(work)});
}

void Timetable::start()
{
    if (!m_entries.empty())
        m_thread = std::thread([this] { run(); });
}

void Timetable::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_stopped.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Timetable::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stops) {
        Entry &next = *earliest();
        if (m_stopped.wait_until(lock, next.next, [this] { return m_stops; }))
            return;
        lock.unlock();
        next.work();
        lock.lock();
        next.next = std::chrono::steady_clock::now() + next.interval;
    }
}

Timetable::Entry *Timetable::earliest()
{
    return &*std::ranges::min_element(m_entries, {}, &Entry::next);
}

} // namespace lobby::server
