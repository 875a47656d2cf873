#pragma once

#include <QElapsedTimer>
#include <QJsonObject>

#include <vector>

namespace lobby::app {

/// Durations of one kind of work, and what is said of them.
class Figures
{
public:
    /// Times one call, which says whether it worked; one that failed does not count.
    template <typename Work>
    void time(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        const bool worked = work();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        add(worked ? ms : -1);
    }
    /// One duration; negative for a call that failed.
    void add(double ms)
    {
        if (ms >= 0)
            m_ms.push_back(ms);
        else
            ++m_failures;
    }
    /// The duration that `share` of all do not exceed; 0 when there are none.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_ms.size()); }

private:
    std::vector<double> m_ms;
    int m_failures = 0;
};

/// Resident memory of this process in MiB, what the allocator keeps in reserve given back first.
double residentMiB();

} // namespace lobby::app
