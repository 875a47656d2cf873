#include "models/followups/timing/calendars.h"

#include "models/calendar/lunar/lunar_birthday.h"

namespace lobby::followups {

Calendars plainCalendars()
{
    Calendars calendars;
    calendars.nextWorkingDay = [](QDate day) {
        QDate next = day.addDays(1);
        while (next.dayOfWeek() > Qt::Friday)
            next = next.addDays(1);
        return next;
    };
    calendars.lunarBirthday = [](QDate born, QDate after) {
        const auto birth = calendar::lunarDateOf(born);
        return birth ? calendar::nextLunarBirthday(*birth, after.addDays(1)).value_or(QDate())
                     : QDate();
    };
    return calendars;
}

} // namespace lobby::followups
