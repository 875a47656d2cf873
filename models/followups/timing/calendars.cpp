#include "models/followups/timing/calendars.h"

#include "models/followups/timing/recurrence.h"

namespace lobby::followups {

using namespace Qt::StringLiterals;

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
        const auto next = occurrenceAfter(
            u"RSCALE=CHINESE;FREQ=YEARLY;SKIP=BACKWARD", born.startOfDay(), after.endOfDay());
        return next ? next->date() : QDate();
    };
    return calendars;
}

} // namespace lobby::followups
