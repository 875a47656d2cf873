#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace lobby::server {

/// Works that are done again and again, one after the other, on a thread of their own. Filled, then
/// started; the end waits for the one that is being done.
class Timetable
{
public:
    using Interval = std::chrono::milliseconds;
    using Work = std::function<void()>;

    Timetable() = default;
    ~Timetable() { stop(); }
    Q_DISABLE_COPY_MOVE(Timetable)

    /// Once at start(), then with this much time between.
    void every(Interval interval, Work work);
    void start();
    void stop();

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Entry
    {
        Interval interval;
        Work work;
        Time next = {};
    };
    void run();
    [[nodiscard]] Entry *earliest();

    std::vector<Entry> m_entries = {};
    std::mutex m_mutex = {};
    std::condition_variable m_stopped = {};
    bool m_stops = false;
    std::thread m_thread = {};
};

} // namespace lobby::server
