#include "server/admission/push_admission.h"

#include <algorithm>
#include <optional>

namespace lobby::server {

namespace {

constexpr double kSmoothing = 0.1; // weight of the newest push in the average
constexpr double kLeastRetryMs = 200;

/// A number from 0 to 1 that stays the same for a device (Knuth's multiplicative hash).
double placeOf(quint32 device)
{
    return static_cast<double>(device * 2654435761U) / 4294967296.0;
}

} // namespace

PushAdmission::Slot::Slot(PushAdmission &admission)
    : m_admission(admission)
    , m_began(admission.m_now())
{
}

PushAdmission::Slot::~Slot()
{
    m_admission.release(m_began);
}

PushAdmission::PushAdmission(Limits limits, Now now)
    : m_limits(limits)
    , m_now(std::move(now))
{
}

std::chrono::milliseconds PushAdmission::steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void PushAdmission::ask(const Push &push)
{
    enum class Verdict { Run, Wait, Refuse } verdict = Verdict::Run;
    {
        const std::scoped_lock lock(m_mutex);
        const auto longest = static_cast<double>(m_limits.longestWait.count());
        if (m_running < m_limits.running) {
            ++m_running;
        } else if (expectedWaitMs(m_queue.size() + 1) <= longest) {
            m_queue.push_back({push, m_now()});
            verdict = Verdict::Wait;
        } else {
            verdict = Verdict::Refuse;
        }
    }
    if (verdict == Verdict::Run)
        push.run(std::make_shared<Slot>(*this));
    else if (verdict == Verdict::Refuse)
        refuse(push);
}

void PushAdmission::release(std::chrono::milliseconds began)
{
    std::optional<Push> next;
    std::deque<Push> overdue;
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = m_now();
        m_pushMs += kSmoothing * (static_cast<double>((now - began).count()) - m_pushMs);
        overdue = takeOverdue(now);
        if (m_queue.empty()) {
            --m_running;
        } else {
            next = std::move(m_queue.front().push);
            m_queue.pop_front();
        }
    }
    if (next)
        next->run(std::make_shared<Slot>(*this));
    for (const Push &push : overdue)
        refuse(push);
}

void PushAdmission::refuseOverdue()
{
    std::deque<Push> overdue;
    {
        const std::scoped_lock lock(m_mutex);
        overdue = takeOverdue(m_now());
    }
    for (const Push &push : overdue)
        refuse(push);
}

std::deque<PushAdmission::Push> PushAdmission::takeOverdue(std::chrono::milliseconds now)
{
    std::deque<Push> overdue;
    while (!m_queue.empty() && now - m_queue.front().since > m_limits.longestWait) {
        overdue.push_back(std::move(m_queue.front().push));
        m_queue.pop_front();
    }
    return overdue;
}

double PushAdmission::expectedWaitMs(std::size_t ahead) const
{
    return static_cast<double>(ahead) * m_pushMs / m_limits.running;
}

void PushAdmission::refuse(const Push &push) const
{
    int retryAfter = 0;
    {
        const std::scoped_lock lock(m_mutex);
        const double backlogMs = expectedWaitMs(m_queue.size() + std::size_t(m_running));
        retryAfter
            = static_cast<int>(std::max(kLeastRetryMs, backlogMs) * (1 + placeOf(push.device)));
    }
    push.refuse(retryAfter);
}

int PushAdmission::running() const
{
    const std::scoped_lock lock(m_mutex);
    return m_running;
}

int PushAdmission::queued() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_queue.size());
}

} // namespace lobby::server
