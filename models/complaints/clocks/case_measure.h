#pragma once

#include "models/calendar/working_calendar.h"
#include "models/complaints/case/case_state.h"

namespace lobby::complaints {

/// What a case cost, in the working time of its branch without pauses. A step that was gone through
/// again counts as it went the last time.
struct CaseMeasure
{
    /// Milliseconds at each step that was done; of the response from receiving the case to the
    /// first whole response, as its clock runs.
    std::array<std::optional<qint64>, kSteps> worked = {};
    std::optional<qint64> whole = {}; ///< from receiving to closing; of what went all its steps
    int met = 0; ///< clocks that ended in time
    int missed = 0; ///< that ran out before they ended, or before the step was given up
    /// Unix milliseconds at which clocks that run will be missed; at most three. A clock that was
    /// given up before it ran out, or stands still, is neither met nor missed.
    QList<qint64> running = {};

    friend bool operator==(const CaseMeasure &, const CaseMeasure &) = default;
};

/// Clocks whose years the calendar does not know are left out.
[[nodiscard]] CaseMeasure measureOf(
    const Complaint &complaint, const CaseState &state, const calendar::WorkingCalendar &calendar);

} // namespace lobby::complaints
