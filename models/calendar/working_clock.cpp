#include "models/calendar/working_clock.h"

#include <algorithm>

namespace lobby::calendar {

namespace {

using std::chrono::milliseconds;

/// Those after `start`, in their order, those that overlap or touch joined into one.
QList<Pause> inOrder(QList<Pause> pauses, const QDateTime &start)
{
    pauses.removeIf([&](const Pause &pause) {
        return pause.until && (*pause.until <= pause.from || *pause.until <= start);
    });
    std::ranges::sort(pauses, {}, &Pause::from);
    QList<Pause> joined;
    for (Pause pause : std::as_const(pauses)) {
        pause.from = std::max(pause.from, start);
        if (joined.isEmpty()
            || (joined.constLast().until && *joined.constLast().until < pause.from)) {
            joined.append(pause);
            continue;
        }
        Pause &last = joined.last();
        if (last.until)
            last.until = pause.until ? std::max(*last.until, *pause.until) : pause.until;
    }
    return joined;
}

} // namespace

Result<milliseconds> consumedTime(const WorkingCalendar &calendar, const QDateTime &start,
    const QDateTime &now, const QList<Pause> &pauses)
{
    milliseconds consumed {0};
    QDateTime runsFrom = start;
    const QList<Pause> ordered = inOrder(pauses, start);
    for (const Pause &pause : ordered) {
        if (pause.from >= now)
            break;
        const auto run = calendar.countTime(runsFrom, pause.from);
        if (!run)
            return run;
        consumed += *run;
        if (!pause.until || *pause.until >= now)
            return consumed;
        runsFrom = *pause.until;
    }
    const auto run = calendar.countTime(runsFrom, std::max(runsFrom, now));
    if (!run)
        return run;
    return consumed + *run;
}

Result<std::optional<QDateTime>> dueTime(const WorkingCalendar &calendar, const QDateTime &start,
    milliseconds allowance, const QList<Pause> &pauses)
{
    using Due = std::optional<QDateTime>;
    milliseconds left = allowance;
    QDateTime runsFrom = start;
    const QList<Pause> ordered = inOrder(pauses, start);
    for (const Pause &pause : ordered) {
        // What is due before the pause is, even if nobody knows the calendar of the pause's year.
        const auto due = calendar.addTime(runsFrom, left);
        if (due && *due <= pause.from)
            return Due(*due);
        const auto run = calendar.countTime(runsFrom, pause.from);
        if (!run)
            return run.error();
        left -= *run;
        if (!pause.until)
            return Due();
        runsFrom = *pause.until;
    }
    const auto due = calendar.addTime(runsFrom, left);
    if (!due)
        return due.error();
    return Due(*due);
}

} // namespace lobby::calendar
