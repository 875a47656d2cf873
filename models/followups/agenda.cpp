#include "models/followups/agenda.h"

#include <QTimeZone>

#include <algorithm>

namespace lobby::followups {

std::array<qint64, kAgendaSections - 1> agendaEnds(const QDateTime &now)
{
    const auto startOf = [&now](QDate day) {
        return QDateTime(day, QTime(0, 0), now.timeZone()).toMSecsSinceEpoch();
    };
    const QDate today = now.date();
    const QDate overmorrow = today.addDays(2);
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    return {now.toMSecsSinceEpoch() + 1, startOf(today.addDays(1)), startOf(overmorrow),
        startOf(std::max(monday, overmorrow))};
}

AgendaSection sectionOf(qint64 dueAt, const QDateTime &now)
{
    const auto ends = agendaEnds(now);
    return AgendaSection(std::ranges::upper_bound(ends, dueAt) - ends.begin());
}

} // namespace lobby::followups
