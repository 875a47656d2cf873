#include "models/calendar/working_calendar.h"

#include "models/calendar/local_moments.h"

#include <algorithm>

namespace lobby::calendar {

namespace {

using std::chrono::milliseconds;

Error calendarMissing(int year)
{
    return {
        Error::Code::CalendarMissing, QStringLiteral("holidays unknown"), QString::number(year)};
}

Error invalid(const QString &subject)
{
    return {Error::Code::Invalid, QStringLiteral("working time"), subject};
}

DayHours ordinaryHours(const HolidayTable &holidays, const WeekHours &week, QDate date)
{
    const Holiday *holiday = holidays.find(date);
    if (!holiday)
        return week.of(date.dayOfWeek());
    return holiday->kind == HolidayKind::Makeup ? week.ofMakeup(date.dayOfWeek()) : DayHours();
}

using Changes = QMultiMap<QDate, DayChange>; // the latest of a date comes first

DayHours hoursOn(QDate date, DayHours hours, const Changes &changes)
{
    const auto [first, last] = changes.equal_range(date);
    for (auto change = first; change != last; ++change) {
        if (change->kind == DayChange::Kind::ClosedPart)
            continue;
        hours = change->kind == DayChange::Kind::Hours ? change->hours : DayHours();
        break;
    }
    for (auto change = first; change != last; ++change) {
        if (change->kind != DayChange::Kind::ClosedPart)
            continue;
        for (const HourSpan &closed : change->hours)
            hours = without(hours, closed);
    }
    return hours;
}

} // namespace

WorkingCalendar::WorkingCalendar(const HolidayTable &holidays, const WorkingRules &rules)
    : m_zone(rules.zone)
{
    m_yearStarts.push_back(0);
    if (holidays.isEmpty())
        return;
    m_firstYear = holidays.years().constFirst();
    const int lastYear = holidays.years().constLast();
    m_firstDay = QDate(m_firstYear, 1, 1);
    m_yearStarts.clear();
    Changes changes;
    for (const DayChange &change : rules.changes)
        changes.insert(change.date, change);
    LocalMoments moments(m_zone, m_firstDay, QDate(lastYear, 12, 31));
    for (int year = m_firstYear; year <= lastYear; ++year) {
        const bool isKnown = holidays.knows(year);
        m_known.push_back(char(isKnown));
        m_yearStarts.push_back(moments.at(QDate(year, 1, 1), 0));
        for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
            DayHours hours;
            if (isKnown)
                hours = hoursOn(date, ordinaryHours(holidays, rules.week, date), changes);
            for (const HourSpan &span : std::as_const(hours)) {
                const qint64 from = moments.at(date, span.from);
                const qint64 until = moments.at(date, span.until);
                m_openings.push_back({from, until, m_worked});
                m_worked += until - from;
            }
            m_workdays.push_back(m_workdays.back() + int(!hours.isEmpty()));
        }
    }
    m_yearStarts.push_back(moments.at(QDate(lastYear + 1, 1, 1), 0));
}

std::optional<int> WorkingCalendar::unknownYear(int from, int until) const
{
    const int step = from <= until ? 1 : -1;
    for (int year = from; year != until + step; year += step) {
        const int index = year - m_firstYear;
        if (index < 0 || index >= int(m_known.size()) || !m_known[std::size_t(index)])
            return year;
    }
    return std::nullopt;
}

int WorkingCalendar::workdaysBefore(QDate date) const
{
    const qint64 index = m_firstDay.daysTo(date);
    return m_workdays[std::size_t(std::clamp<qint64>(index, 0, qint64(m_workdays.size()) - 1))];
}

Result<bool> WorkingCalendar::isWorkday(QDate date) const
{
    if (!date.isValid())
        return invalid(QStringLiteral("date"));
    if (const auto year = unknownYear(date.year(), date.year()))
        return calendarMissing(*year);
    return workdaysBefore(date.addDays(1)) > workdaysBefore(date);
}

Result<QDate> WorkingCalendar::addWorkdays(QDate from, int n) const
{
    if (!from.isValid())
        return invalid(QStringLiteral("from"));
    if (n == 0)
        return from;
    const QDate next = from.addDays(n > 0 ? 1 : -1);
    // How many are worked before the day that is looked for, in all.
    const qint64 target
        = n > 0 ? qint64(workdaysBefore(next)) + n - 1 : qint64(workdaysBefore(from)) + n;
    const bool isBeyond = target < 0 || target >= m_workdays.back();
    const auto after = std::upper_bound(m_workdays.begin(), m_workdays.end(), target);
    const QDate found = m_firstDay.addDays(after - m_workdays.begin() - 1);
    const int lastYear = m_firstYear + int(m_known.size());
    const int end = !isBeyond ? found.year()
        : n > 0               ? std::max(lastYear, next.year())
                              : std::min(m_firstYear - 1, next.year());
    if (const auto year = unknownYear(next.year(), end))
        return calendarMissing(*year);
    return found;
}

Result<int> WorkingCalendar::countWorkdays(QDate from, QDate until) const
{
    if (!from.isValid())
        return invalid(QStringLiteral("from"));
    if (!until.isValid())
        return invalid(QStringLiteral("until"));
    const auto [first, end] = std::minmax(from, until);
    if (first == end)
        return 0;
    if (const auto year = unknownYear(first.year(), end.addDays(-1).year()))
        return calendarMissing(*year);
    return workdaysBefore(until) - workdaysBefore(from);
}

qint64 WorkingCalendar::workedBefore(qint64 moment) const
{
    const auto after = std::ranges::upper_bound(m_openings, moment, {}, &Opening::from);
    if (after == m_openings.begin())
        return 0;
    const Opening &opening = *std::prev(after);
    return opening.before + std::min(moment, opening.until) - opening.from;
}

int WorkingCalendar::yearOf(qint64 moment) const
{
    if (moment < m_yearStarts.front() || moment >= m_yearStarts.back())
        return QDateTime::fromMSecsSinceEpoch(moment, m_zone).date().year();
    const auto after = std::ranges::upper_bound(m_yearStarts, moment);
    return m_firstYear + int(after - m_yearStarts.begin()) - 1;
}

Result<QDateTime> WorkingCalendar::addTime(const QDateTime &from, milliseconds time) const
{
    if (!from.isValid())
        return invalid(QStringLiteral("from"));
    const qint64 start = from.toMSecsSinceEpoch();
    const qint64 duration = time.count();
    if (duration == 0)
        return from.toTimeZone(m_zone);
    const bool isForward = duration > 0;
    const qint64 worked = workedBefore(start);
    const int firstYear = yearOf(isForward ? start : start - 1);
    if (isForward ? duration > m_worked - worked : duration < -worked) {
        const int lastYear = m_firstYear + int(m_known.size());
        const int end
            = isForward ? std::max(lastYear, firstYear) : std::min(m_firstYear - 1, firstYear);
        return calendarMissing(unknownYear(firstYear, end).value_or(end));
    }
    const qint64 target = worked + duration;
    // Forward the opening in which the last of it is worked, back the one in which the first is.
    const auto after = isForward
        ? std::ranges::lower_bound(m_openings, target, {}, &Opening::before)
        : std::ranges::upper_bound(m_openings, target, {}, &Opening::before);
    const Opening &opening = *std::prev(after);
    const qint64 moment = opening.from + target - opening.before;
    if (const auto year = unknownYear(firstYear, yearOf(isForward ? moment - 1 : moment)))
        return calendarMissing(*year);
    return QDateTime::fromMSecsSinceEpoch(moment, m_zone);
}

Result<milliseconds> WorkingCalendar::countTime(const QDateTime &from, const QDateTime &until) const
{
    if (!from.isValid())
        return invalid(QStringLiteral("from"));
    if (!until.isValid())
        return invalid(QStringLiteral("until"));
    const qint64 start = from.toMSecsSinceEpoch();
    const qint64 end = until.toMSecsSinceEpoch();
    if (start == end)
        return milliseconds(0);
    const auto [first, last] = std::minmax(start, end);
    if (const auto year = unknownYear(yearOf(first), yearOf(last - 1)))
        return calendarMissing(*year);
    return milliseconds(workedBefore(end) - workedBefore(start));
}

} // namespace lobby::calendar
