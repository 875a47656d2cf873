#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace lobby::server {

/// Lets as many pushes run as the database does well with, keeps a short queue, and tells the
/// rest when to come again: backlog divided by the rate that is measured, spread over the devices
/// so that they do not come back together. Any thread; must outlive its slots.
class PushAdmission
{
public:
    struct Limits
    {
        int running = 4; ///< 2 for each core of the database
        std::chrono::milliseconds longestWait = std::chrono::seconds(2);
    };
    /// Steady time; tests set their own.
    using Now = std::function<std::chrono::milliseconds()>;

    /// The right to run; gives its place to the next in the queue when it goes.
    class Slot
    {
    public:
        explicit Slot(PushAdmission &admission);
        ~Slot();
        Q_DISABLE_COPY_MOVE(Slot)

    private:
        PushAdmission &m_admission;
        std::chrono::milliseconds m_began;
    };
    struct Push
    {
        quint32 device = 0;
        /// Called once, on the thread of the caller or of whoever gave up a slot: hands the work
        /// on, and the slot with it.
        std::function<void(std::shared_ptr<Slot>)> run = {};
        /// Or this, with the milliseconds after which to come again.
        std::function<void(int)> refuse = {};
    };

    explicit PushAdmission(Limits limits, Now now = steadyNow);

    void ask(const Push &push);
    /// Refuses what has waited for too long; to be called several times a second, since a database
    /// that hangs gives up no slot.
    void refuseOverdue();

    [[nodiscard]] int running() const;
    [[nodiscard]] int queued() const;
    static std::chrono::milliseconds steadyNow();

private:
    struct Waiting
    {
        Push push;
        std::chrono::milliseconds since;
    };
    void release(std::chrono::milliseconds began);
    [[nodiscard]] double expectedWaitMs(std::size_t ahead) const;
    std::deque<Push> takeOverdue(std::chrono::milliseconds now);
    void refuse(const Push &push) const;

    const Limits m_limits;
    const Now m_now;
    mutable std::mutex m_mutex = {};
    int m_running = 0;
    std::deque<Waiting> m_queue = {};
    double m_pushMs = 20; ///< how long one takes, smoothed; begins with a guess
};

} // namespace lobby::server
