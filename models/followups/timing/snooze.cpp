#include "models/followups/timing/snooze.h"

#include <QTimeZone>

namespace lobby::followups {

namespace {

constexpr int kTenMinutes = 10 * 60;
constexpr int kHour = 60 * 60;

QDateTime on(QDate day, QTime time, const QDateTime &now)
{
    return {day, time, now.timeZone()};
}

/// Nobody counts the seconds of a minute that has begun.
QDateTime wholeMinute(const QDateTime &moment)
{
    const QTime time = moment.time();
    return moment.addMSecs(-(time.second() * 1000 + time.msec()));
}

} // namespace

QDateTime snoozedUntil(Snooze snooze, const QDateTime &now, const Calendars &calendars)
{
    switch (snooze) {
    case Snooze::TenMinutes:
        return wholeMinute(now).addSecs(kTenMinutes);
    case Snooze::Hour:
        return wholeMinute(now).addSecs(kHour);
    case Snooze::AfterLunch: {
        const QDateTime today = on(now.date(), kAfterLunch, now);
        return today > now ? today : on(now.date().addDays(1), kAfterLunch, now);
    }
    case Snooze::Tomorrow:
        return on(now.date().addDays(1), kMorning, now);
    case Snooze::NextWorkingDay:
        return on(calendars.nextWorkingDay(now.date()), kMorning, now);
    }
    Q_UNREACHABLE();
}

} // namespace lobby::followups
