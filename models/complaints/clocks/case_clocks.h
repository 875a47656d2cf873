#pragma once

#include "models/calendar/working_calendar.h"
#include "models/complaints/case/case_state.h"

namespace lobby::complaints {

/// What runs out.
enum class ClockKind : quint8 {
    Response, ///< to the guest, from receiving the case
    Step, ///< the current one, from entering it
    Case, ///< the whole, from receiving it
    Statutory, ///< what the law gives the house in a dispute, by the calendar; nothing pauses it
};

struct CaseClock
{
    ClockKind kind = ClockKind::Step;
    qint64 from = 0; ///< Unix milliseconds
    std::optional<qint64> dueAt = {}; ///< none while the case is paused

    friend bool operator==(const CaseClock &, const CaseClock &) = default;
};

/// The clocks that run in a case, what is due first before the rest; none in a closed one. Errors
/// as those of the calendar: a year whose holidays nobody entered.
[[nodiscard]] Result<QList<CaseClock>> clocksOf(
    const Complaint &complaint, const CaseState &state, const calendar::WorkingCalendar &calendar);

enum class Urgency : quint8 {
    Calm,
    Soon, ///< a quarter of the time or half an hour is left
    Over,
};

struct TimeLeft
{
    /// Working time, of what the law sets time as it passes; negative: over by that much.
    std::chrono::milliseconds worked {};
    Urgency urgency = Urgency::Calm;
    std::optional<int> days = {}; ///< of what the law sets: until its last day

    friend bool operator==(const TimeLeft &, const TimeLeft &) = default;
};

/// Of a clock that is due at `dueAt`. Errors as those of the calendar.
[[nodiscard]] Result<TimeLeft> timeLeft(ClockKind kind, qint64 from, qint64 dueAt, qint64 nowMs,
    const calendar::WorkingCalendar &calendar);

} // namespace lobby::complaints
