#include "models/calendar/opening_hours.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lobby::calendar {

namespace {

/// "9:00", "09:00", "24:00".
std::optional<int> minuteIn(const QString &hours, const QString &minutes)
{
    const int minute = hours.toInt() * 60 + minutes.toInt();
    if (minutes.toInt() > 59 || minute > HourSpan::kEndOfDay)
        return std::nullopt;
    return minute;
}

QString timeText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QChar(u'0'))
        .arg(minute % 60, 2, 10, QChar(u'0'));
}

} // namespace

std::optional<DayHours> readHours(QStringView text)
{
    static const QRegularExpression span(
        QStringLiteral("^\\s*(\\d{1,2}):(\\d{2})\\s*[-\u2013]\\s*(\\d{1,2}):(\\d{2})\\s*$"));
    DayHours hours;
    if (text.trimmed().isEmpty())
        return hours;
    for (const QStringView part : text.split(u',')) {
        const QRegularExpressionMatch match = span.match(part.toString());
        if (!match.hasMatch())
            return std::nullopt;
        const auto from = minuteIn(match.captured(1), match.captured(2));
        const auto until = minuteIn(match.captured(3), match.captured(4));
        if (!from || !until || *from >= *until)
            return std::nullopt;
        if (!hours.isEmpty() && *from < hours.constLast().until)
            return std::nullopt;
        if (!hours.isEmpty() && *from == hours.constLast().until)
            hours.last().until = *until;
        else
            hours.append({*from, *until});
    }
    return hours;
}

QString hoursText(const DayHours &hours)
{
    QStringList spans;
    for (const HourSpan &span : hours)
        spans.append(timeText(span.from) + u'-' + timeText(span.until));
    return spans.join(QStringLiteral(", "));
}

DayHours without(const DayHours &hours, HourSpan closed)
{
    DayHours left;
    for (const HourSpan &span : hours) {
        const HourSpan before {span.from, std::min(span.until, closed.from)};
        const HourSpan after {std::max(span.from, closed.until), span.until};
        if (closed.from >= closed.until || before.until == span.until) {
            left.append(span);
            continue;
        }
        if (before.from < before.until)
            left.append(before);
        if (after.from < after.until)
            left.append(after);
    }
    return left;
}

int minutesOf(const DayHours &hours)
{
    int minutes = 0;
    for (const HourSpan &span : hours)
        minutes += span.until - span.from;
    return minutes;
}

WeekHours WeekHours::office(const DayHours &hours)
{
    WeekHours week;
    std::fill_n(week.days.begin(), 5, hours);
    return week;
}

const DayHours &WeekHours::of(int weekday) const
{
    Q_ASSERT(weekday >= 1 && weekday <= 7);
    return days.at(std::size_t(weekday - 1));
}

DayHours WeekHours::ofMakeup(int weekday) const
{
    if (!of(weekday).isEmpty())
        return of(weekday);
    if (makeup)
        return *makeup;
    const auto open
        = std::ranges::find_if(days, [](const DayHours &day) { return !day.isEmpty(); });
    return open == days.end() ? DayHours() : *open;
}

} // namespace lobby::calendar
