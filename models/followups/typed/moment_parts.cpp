#include "models/followups/typed/moment_parts.h"

#include "models/followups/timing/snooze.h"

#include <QList>
#include <QTimeZone>

namespace lobby::followups {

namespace {

constexpr int kNoonHour = 12;
constexpr int kLastOfAfternoon = 6; ///< "three o'clock" is in the afternoon

QTime usualTime(Half half)
{
    switch (half) {
    case Half::Unsaid:
    case Half::Morning:
        return kMorning;
    case Half::Night:
        return {5, 0};
    case Half::Noon:
        return {kNoonHour, 0};
    case Half::Afternoon:
        return {14, 0};
    case Half::Evening:
        return {19, 0};
    }
    Q_UNREACHABLE();
}

} // namespace

bool MomentParts::refuse(Fault fault)
{
    m_fault = fault;
    return false;
}

bool MomentParts::sayDate(QDate date)
{
    if (m_date || m_ahead)
        return false;
    if (!date.isValid())
        return refuse(Fault::NoSuchDay);
    m_date = date;
    return true;
}

bool MomentParts::sayMonthAndDay(int month, int day)
{
    // February 29th is sought until there is one.
    for (int year = today().year(); year < today().year() + 9; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today()) {
            m_again = Again::NextYear;
            return sayDate(date);
        }
    }
    return refuse(Fault::NoSuchDay);
}

bool MomentParts::sayDayOfMonth(int day)
{
    const QDate first(today().year(), today().month(), 1);
    for (int months = 0; months < 3; ++months) {
        const QDate month = first.addMonths(months);
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date >= today()) {
            m_again = Again::NextMonth;
            return sayDate(date);
        }
    }
    return refuse(Fault::NoSuchDay);
}

bool MomentParts::sayEndOfMonth(int monthsAhead)
{
    const QDate month = today().addMonths(monthsAhead);
    m_again = Again::NextMonthsEnd;
    return sayDate({month.year(), month.month(), month.daysInMonth()});
}

bool MomentParts::sayWeekday(int weekday, std::optional<int> weeks)
{
    if (m_weekday || m_ahead)
        return false;
    m_weekday = weekday;
    m_weeks = weeks;
    return true;
}

bool MomentParts::sayTime(int hour, int minute, bool bareHour)
{
    if (m_time || m_ahead)
        return false;
    m_isMidnight = hour == 24 && minute == 0;
    const QTime time(m_isMidnight ? 0 : hour, minute);
    if (!time.isValid())
        return refuse(Fault::NoSuchTime);
    m_time = time;
    m_bareHour = bareHour && !m_isMidnight;
    return true;
}

bool MomentParts::sayFixed(QTime time)
{
    if (m_half != Half::Unsaid)
        return false;
    return sayTime(time.hour(), time.minute(), false);
}

bool MomentParts::sayHalf(Half half)
{
    if (m_half != Half::Unsaid || m_ahead)
        return false;
    m_half = half;
    return true;
}

bool MomentParts::sayAhead(qint64 seconds)
{
    if (hasDay() || hasTime())
        return false;
    m_ahead = seconds;
    return true;
}

QDateTime MomentParts::at(QDate date, const TimeOfDay &time) const
{
    return {date.addDays(time.days), time.time, m_now.timeZone()};
}

/// The time that was said, in the half of the day that was said; none: it is not of that half.
std::optional<MomentParts::TimeOfDay> MomentParts::timeOfDay() const
{
    if (!m_time)
        return TimeOfDay {usualTime(m_half)};
    const int hour = m_time->hour();
    const TimeOfDay same {*m_time, m_isMidnight ? 1 : 0};
    const TimeOfDay later {QTime((hour + kNoonHour) % 24, m_time->minute())};
    const bool isOfTheClock = hour >= 1 && hour <= kNoonHour; // not of the twenty-four hours
    switch (m_half) {
    case Half::Unsaid:
        return m_bareHour && hour >= 1 && hour <= kLastOfAfternoon ? later : same;
    case Half::Night:
    case Half::Morning:
        if (hour > kNoonHour)
            return std::nullopt;
        return hour == kNoonHour && m_half == Half::Night ? later : same;
    case Half::Noon:
        return hour >= 1 && hour <= 2 ? later : same;
    case Half::Afternoon:
        if (hour == 0)
            return std::nullopt;
        return isOfTheClock && hour < kNoonHour ? later : same;
    case Half::Evening:
        if (hour == kNoonHour) // twelve in the evening is midnight
            return TimeOfDay {later.time, 1};
        return isOfTheClock ? later : same;
    }
    Q_UNREACHABLE();
}

QDateTime MomentParts::onWeekday(const TimeOfDay &time) const
{
    const QDate monday = today().addDays(1 - today().dayOfWeek());
    if (m_weeks)
        return at(monday.addDays(7 * *m_weeks + *m_weekday - 1), time);
    const QDateTime thisWeek = at(monday.addDays(*m_weekday - 1), time);
    // "Wednesday" on a Wednesday is next week's, unless it has a time that is to come.
    const bool isToday = *m_weekday == today().dayOfWeek();
    return thisWeek <= m_now || (isToday && !hasTime()) ? thisWeek.addDays(7) : thisWeek;
}

QDate MomentParts::again() const
{
    switch (m_again) {
    case Again::NextMonth:
        return m_date->addMonths(1);
    case Again::NextMonthsEnd: {
        const QDate next = m_date->addMonths(1);
        return {next.year(), next.month(), next.daysInMonth()};
    }
    case Again::NextYear:
        return m_date->addYears(1);
    case Again::Never:
        break;
    }
    return *m_date;
}

/// The first reading that is still to come; the first of all when none is.
QDateTime MomentParts::onDate(const TimeOfDay &time) const
{
    const QDate day = m_date.value_or(today());
    QList<QDateTime> readings {at(day, time)};
    if (m_bareHour && m_half == Half::Unsaid && time.time.hour() < kNoonHour)
        readings.append(readings.constFirst().addSecs(kNoonHour * 3600)); // "nine" at ten
    if (!m_date)
        readings.append(readings.constFirst().addDays(1));
    else if (m_again != Again::Never)
        readings.append(at(again(), time));
    else if (!hasTime() && day == today() && m_now.time().hour() < 23)
        readings.append(at(day, {QTime(m_now.time().hour() + 1, 0)})); // "today"
    for (const QDateTime &reading : std::as_const(readings)) {
        if (reading > m_now)
            return reading;
    }
    return readings.constFirst();
}

QDateTime MomentParts::moment()
{
    if (m_fault != Fault::None || (!m_ahead && !hasDay() && !hasTime()))
        return {};
    if (m_ahead) {
        const QTime time = m_now.time();
        return m_now.addSecs(*m_ahead - time.second()).addMSecs(-time.msec());
    }
    const std::optional<TimeOfDay> time = timeOfDay();
    const bool isThatDay = !m_weekday || !m_date || m_date->dayOfWeek() == *m_weekday;
    if (!time || !isThatDay) {
        refuse(time ? Fault::NoSuchDay : Fault::NoSuchTime);
        return {};
    }
    const QDateTime moment = m_weekday && !m_date ? onWeekday(*time) : onDate(*time);
    if (moment <= m_now) {
        refuse(Fault::Past);
        return {};
    }
    return moment;
}

} // namespace lobby::followups
