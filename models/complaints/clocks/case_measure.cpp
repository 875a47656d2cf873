#include "models/complaints/clocks/case_measure.h"

#include "models/complaints/case/case_codes.h"
#include "models/complaints/clocks/case_time.h"
#include "models/complaints/clocks/clock_policy.h"

namespace lobby::complaints {

namespace {

/// From when on a clock ran, and how it ended, if it did.
struct Run
{
    qint64 from = 0;
    std::optional<qint64> endedAt = {}; ///< with what it waited for
    std::optional<qint64> givenUpAt = {}; ///< without
};

class Measuring
{
public:
    Measuring(const CaseState &state, const calendar::WorkingCalendar &calendar)
        : m_time(state, calendar)
    {
    }

    [[nodiscard]] const CaseTime &time() const { return m_time; }

    /// What was worked, of one that ended.
    std::optional<qint64> take(const Run &run, const CaseTime::Due &due)
    {
        if (due)
            judge(run, *due);
        if (!run.endedAt)
            return std::nullopt;
        const auto worked = m_time.worked(run.from, *run.endedAt);
        return worked ? std::optional<qint64>(worked->count()) : std::nullopt;
    }
    CaseMeasure measure = {};

private:
    /// A clock that ended and yet has no end was paused since.
    void judge(const Run &run, const std::optional<qint64> &due)
    {
        if (run.endedAt)
            ++(due && *due < *run.endedAt ? measure.missed : measure.met);
        else if (run.givenUpAt)
            measure.missed += due && *due < *run.givenUpAt ? 1 : 0;
        else if (due)
            measure.running.append(*due);
    }

    CaseTime m_time;
};

Run runOf(const StepState &step, const CaseState &state)
{
    Run run {*step.enteredAt};
    if (step.status == StepStatus::Done)
        run.endedAt = step.leftAt;
    else if (step.status == StepStatus::Skipped)
        run.givenUpAt = step.leftAt;
    else
        run.givenUpAt = state.closedAt;
    return run;
}

Run responseOf(const Complaint &complaint, const CaseState &state)
{
    const StepState &step = state.step(Step::Response);
    Run run {complaint.receivedAt, state.respondedAt};
    run.givenUpAt = step.status == StepStatus::Skipped ? step.leftAt : state.closedAt;
    return run;
}

} // namespace

CaseMeasure measureOf(
    const Complaint &complaint, const CaseState &state, const calendar::WorkingCalendar &calendar)
{
    const TimeLimits &limits = limitsFor(complaint.severity);
    Measuring measuring(state, calendar);
    const CaseTime &time = measuring.time();
    CaseMeasure &measure = measuring.measure;
    for (int number = numberOf(Step::Nature); number <= kSteps; ++number) {
        const auto at = size_t(number) - 1;
        const StepState &step = state.steps[at];
        if (Step(number) == Step::Response) {
            measure.worked[at]
                = measuring.take(responseOf(complaint, state), time.responseDue(complaint));
        } else if (step.enteredAt) {
            measure.worked[at]
                = measuring.take(runOf(step, state), time.due(*step.enteredAt, limits.steps[at]));
        }
    }
    const auto whole = measuring.take({complaint.receivedAt, state.closedAt},
        time.dueInWorkdays(complaint.receivedAt, limits.caseWorkdays));
    if (state.closeCode == kDone)
        measure.whole = whole;
    return measure;
}

} // namespace lobby::complaints
