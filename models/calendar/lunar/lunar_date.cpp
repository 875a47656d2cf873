#include "models/calendar/lunar/lunar_date.h"

#include "models/calendar/lunar/month_corrections.h"

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <memory>

namespace lobby::calendar {

namespace {

constexpr double kDayMs = 86'400'000;
constexpr int kLongestMonth = 30;

/// What ICU calls the calendar and how it counts its years.
struct IcuNames
{
    const char *locale;
    const char *zone;
    double
        noonUtcMs; ///< noon by the calendar's clock, which no change of the clock moves off its day
    int yearOffset;
    QDate first;
    QDate last;
};

const IcuNames &namesOf(LunarCalendar calendar)
{
    static const IcuNames chinese {"zh@calendar=chinese", "Asia/Shanghai", 4 * 3'600'000.0, 2637,
        QDate(1901, 1, 1), QDate(2099, 12, 31)};
    static const IcuNames korean {"ko@calendar=dangi", "Asia/Seoul", 3 * 3'600'000.0, 2333,
        QDate(1970, 1, 1), QDate(2049, 12, 31)};
    return calendar == LunarCalendar::Chinese ? chinese : korean;
}

/// ICU's calendars are changed by asking them, so every thread has its own.
icu::Calendar *icuCalendar(LunarCalendar which)
{
    thread_local std::unique_ptr<icu::Calendar> calendars[2];
    auto &calendar = calendars[int(which)];
    if (!calendar) {
        const IcuNames &names = namesOf(which);
        UErrorCode status = U_ZERO_ERROR;
        calendar.reset(icu::Calendar::createInstance(
            icu::TimeZone::createTimeZone(names.zone), icu::Locale(names.locale), status));
        if (U_FAILURE(status))
            calendar.reset();
    }
    return calendar.get();
}

std::optional<LunarDate> byIcu(QDate date, LunarCalendar which)
{
    icu::Calendar *calendar = icuCalendar(which);
    if (!calendar)
        return std::nullopt;
    const IcuNames &names = namesOf(which);
    UErrorCode status = U_ZERO_ERROR;
    calendar->setTime(double(QDate(1970, 1, 1).daysTo(date)) * kDayMs + names.noonUtcMs, status);
    const LunarDate lunar {calendar->get(UCAL_EXTENDED_YEAR, status) - names.yearOffset,
        calendar->get(UCAL_MONTH, status) + 1, calendar->get(UCAL_IS_LEAP_MONTH, status) != 0,
        calendar->get(UCAL_DATE, status)};
    return U_SUCCESS(status) ? std::optional(lunar) : std::nullopt;
}

} // namespace

std::optional<LunarDate> lunarDateOf(QDate date, LunarCalendar calendar)
{
    const IcuNames &names = namesOf(calendar);
    if (!date.isValid() || date < names.first || date > names.last)
        return std::nullopt;
    for (const CorrectedMonth &month : correctedMonths(calendar)) {
        const qint64 day = month.first.daysTo(date);
        if (day >= 0 && day < month.days)
            return LunarDate {month.year, month.month, month.isLeap, int(day) + 1};
    }
    return byIcu(date, calendar);
}

/// Goes by what lunarDateOf says rather than by ICU's own way back, so that both agree.
std::optional<QDate> gregorianDateOf(const LunarDate &date, LunarCalendar calendar)
{
    if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > kLongestMonth
        || date.year < 1800 || date.year > 2200)
        return std::nullopt;
    // A year begins between 21 January and 20 February; its months follow each 29 or 30 days.
    QDate day = QDate(date.year, 1, 21).addDays((date.month - 1) * 29);
    for (const QDate end = day.addDays(90); day < end;) {
        const auto lunar = lunarDateOf(day, calendar);
        if (!lunar) { // before the first year that is known
            day = day.addDays(1);
            continue;
        }
        const QDate firstOfMonth = day.addDays(1 - lunar->day);
        if (lunar->year == date.year && lunar->month == date.month
            && lunar->isLeap == date.isLeap) {
            const QDate found = firstOfMonth.addDays(date.day - 1);
            return lunarDateOf(found, calendar) == date ? std::optional(found) : std::nullopt;
        }
        day = std::max(day.addDays(1), firstOfMonth.addDays(kLongestMonth));
    }
    return std::nullopt;
}

} // namespace lobby::calendar
