#include "models/insights/period.h"

#include <algorithm>

namespace lobby::insights {

namespace {

constexpr qint64 kMostDaysApart = 31; ///< more would be bars too thin to hit

qint64 daysOf(Reach reach)
{
    switch (reach) {
    case Reach::Week:
        return 7;
    case Reach::Month:
        return 30;
    case Reach::Quarter:
        return 90;
    case Reach::Year:
        return 365;
    }
    Q_UNREACHABLE();
}

} // namespace

Period periodOf(Reach reach, QDate today)
{
    return {today.addDays(1 - daysOf(reach)), today};
}

Period before(const Period &period)
{
    return {period.from.addDays(-period.days()), period.from.addDays(-1)};
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QList<Period> weeks(const Period &period)
{
    QList<Period> weeks;
    for (QDate monday = mondayOf(period.from); monday <= period.until; monday = monday.addDays(7))
        weeks.append({std::max(monday, period.from), std::min(monday.addDays(6), period.until)});
    return weeks;
}

QList<Period> parts(const Period &period)
{
    if (period.days() > kMostDaysApart)
        return weeks(period);
    QList<Period> days;
    for (QDate day = period.from; day <= period.until; day = day.addDays(1))
        days.append({day, day});
    return days;
}

} // namespace lobby::insights
