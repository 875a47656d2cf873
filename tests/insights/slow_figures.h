#pragma once

#include "models/complaints/case/case_codes.h"
#include "models/complaints/case/case_state.h"
#include "models/complaints/clocks/clock_policy.h"
#include "models/insights/service_figures.h"

#include <QHash>
#include <QTimeZone>

#include <cmath>

namespace lobby::tests {

/// The figures worked out the obvious way, a case and a day at a time: what the queries answer is
/// held against it. The branch is open from 9 to 18 o'clock from Monday to Friday, without
/// holidays.
class SlowFigures
{
public:
    struct Case
    {
        complaints::Complaint complaint;
        QList<complaints::CaseEvent> events;
    };

    SlowFigures(QTimeZone zone, qint64 nowMs)
        : m_zone(std::move(zone))
        , m_nowMs(nowMs)
    {
    }

    [[nodiscard]] insights::Kpis kpis(
        const QList<Case> &cases, const insights::Period &period) const
    {
        insights::Kpis kpis;
        QList<qint64> responses;
        QList<qint64> wholes;
        int rated = 0;
        int sum = 0;
        int overdue = 0;
        for (const Case &one : cases) {
            const qint64 receivedAt = one.complaint.receivedAt;
            if (!period.contains(dayOf(receivedAt)))
                continue;
            const auto state = complaints::stateOf(one.complaint, one.events);
            ++kpis.cases;
            if (state.respondedAt)
                responses.append(worked(state, receivedAt, *state.respondedAt));
            if (state.isClosed && state.closeCode == complaints::kDone)
                wholes.append(worked(state, receivedAt, *state.closedAt));
            rated += state.rating ? 1 : 0;
            sum += state.rating.value_or(0);
            overdue += clocks(one).second > 0 ? 1 : 0;
        }
        kpis.response = quantile(responses, 0.5);
        kpis.resolution = quantile(wholes, 0.5);
        if (rated > 0)
            kpis.satisfaction = int(std::floor(sum * 1000.0 / rated + 0.5));
        if (kpis.cases > 0)
            kpis.overdue = int(std::floor(overdue * 1000.0 / kpis.cases + 0.5));
        return kpis;
    }

    [[nodiscard]] QList<insights::StepTimes> steps(
        const QList<Case> &cases, const insights::Period &period) const
    {
        using complaints::Step;
        QList<insights::StepTimes> all;
        for (int number = 2; number <= complaints::kSteps; ++number) {
            QList<qint64> times;
            QList<qint64> limits;
            for (const Case &one : cases) {
                if (!period.contains(dayOf(one.complaint.receivedAt)))
                    continue;
                const auto state = complaints::stateOf(one.complaint, one.events);
                const auto &step = state.step(Step(number));
                const bool isResponse = Step(number) == Step::Response;
                if (isResponse ? !state.respondedAt : step.status != complaints::StepStatus::Done)
                    continue;
                times.append(isResponse
                        ? worked(state, one.complaint.receivedAt, *state.respondedAt)
                        : worked(state, *step.enteredAt, *step.leftAt));
                limits.append(limitOf(one.complaint.severity, number));
            }
            if (!times.isEmpty()) {
                all.append({Step(number), int(times.size()), *quantile(times, 0.5),
                    *quantile(times, 0.9), *quantile(limits, 0.5)});
            }
        }
        return all;
    }

    /// Met and missed.
    [[nodiscard]] std::pair<int, int> clocks(const Case &one) const
    {
        const auto known = m_clocks.constFind(one.complaint.id);
        return known != m_clocks.constEnd() ? *known
                                            : *m_clocks.insert(one.complaint.id, judged(one));
    }

    [[nodiscard]] QDate dayOf(qint64 ms) const { return local(ms).date(); }
    [[nodiscard]] QDateTime local(qint64 ms) const
    {
        return QDateTime::fromMSecsSinceEpoch(ms, m_zone);
    }

private:
    [[nodiscard]] std::pair<int, int> judged(const Case &one) const
    {
        using complaints::Step;
        using complaints::StepStatus;
        const auto state = complaints::stateOf(one.complaint, one.events);
        const qint64 receivedAt = one.complaint.receivedAt;
        std::pair<int, int> sum;
        const auto judge = [&](std::optional<qint64> endedAt, std::optional<qint64> givenUpAt,
                               std::optional<qint64> due) {
            const qint64 until = endedAt.value_or(givenUpAt.value_or(m_nowMs));
            const bool isMissed = due && *due < until;
            sum.second += isMissed ? 1 : 0;
            sum.first += endedAt && !isMissed ? 1 : 0;
        };
        for (int number = 2; number <= complaints::kSteps; ++number) {
            const auto &step = state.step(Step(number));
            const qint64 limit = limitOf(one.complaint.severity, number);
            const bool isSkipped = step.status == StepStatus::Skipped;
            if (Step(number) == Step::Response) {
                const auto byLimit = due(state, receivedAt, limit);
                const auto byDay = due(state, receivedAt, workdays(receivedAt, 1));
                judge(state.respondedAt, isSkipped ? step.leftAt : state.closedAt,
                    !byDay || (byLimit && *byLimit < *byDay) ? byLimit : byDay);
            } else if (step.status == StepStatus::Done) {
                judge(step.leftAt, {}, due(state, *step.enteredAt, limit));
            } else if (isSkipped || step.status == StepStatus::Current) {
                judge({}, isSkipped ? step.leftAt : state.closedAt,
                    due(state, *step.enteredAt, limit));
            }
        }
        const int days = complaints::limitsFor(one.complaint.severity).caseWorkdays;
        judge(state.closedAt, {}, due(state, receivedAt, workdays(receivedAt, days)));
        return sum;
    }

    static qint64 limitOf(int severity, int step)
    {
        return std::chrono::milliseconds(complaints::limitsFor(severity).steps[size_t(step) - 1])
            .count();
    }
    static std::optional<qint64> quantile(QList<qint64> values, double share)
    {
        if (values.isEmpty())
            return std::nullopt;
        std::sort(values.begin(), values.end());
        qsizetype rank = 1; // the first so many of which are the share of all
        while (double(rank) < share * double(values.size()) - 1e-9)
            ++rank;
        return values.at(rank - 1);
    }
    static qint64 common(qint64 a, qint64 b, qint64 from, qint64 until)
    {
        return std::max<qint64>(0, std::min(b, until) - std::max(a, from));
    }
    [[nodiscard]] qint64 open(qint64 from, qint64 until) const
    {
        qint64 sum = 0;
        for (QDate day = dayOf(from); day <= dayOf(until); day = day.addDays(1)) {
            if (day.dayOfWeek() > 5)
                continue;
            auto &hours = m_hours[day];
            if (hours.first == 0) {
                hours = {QDateTime(day, {9, 0}, m_zone).toMSecsSinceEpoch(),
                    QDateTime(day, {18, 0}, m_zone).toMSecsSinceEpoch()};
            }
            sum += common(from, until, hours.first, hours.second);
        }
        return sum;
    }
    [[nodiscard]] qint64 worked(const complaints::CaseState &state, qint64 from, qint64 until) const
    {
        qint64 sum = open(from, until);
        for (const complaints::Pause &pause : state.pauses) {
            const qint64 begin = std::max(from, pause.from);
            const qint64 end = std::min(until, pause.until.value_or(until));
            sum -= begin < end ? open(begin, end) : 0;
        }
        return sum;
    }
    /// The first millisecond at which so much has been worked.
    [[nodiscard]] std::optional<qint64> due(
        const complaints::CaseState &state, qint64 from, qint64 allowance) const
    {
        qint64 low = from;
        qint64 high = from + qint64 {60} * 24 * 3'600'000;
        if (worked(state, from, high) < allowance)
            return std::nullopt;
        while (low < high) {
            const qint64 middle = (low + high) / 2;
            if (worked(state, from, middle) >= allowance)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
    /// From then to the same hour so many working days later.
    [[nodiscard]] qint64 workdays(qint64 from, int count) const
    {
        const QDateTime start = local(from);
        QDate day = start.date();
        while (count > 0) {
            day = day.addDays(1);
            count -= day.dayOfWeek() <= 5 ? 1 : 0;
        }
        return open(from, QDateTime(day, start.time(), m_zone).toMSecsSinceEpoch());
    }

    QTimeZone m_zone;
    qint64 m_nowMs;
    mutable QHash<Uuid, std::pair<int, int>> m_clocks;
    mutable QHash<QDate, std::pair<qint64, qint64>> m_hours; ///< from when until when it is open
};

} // namespace lobby::tests
