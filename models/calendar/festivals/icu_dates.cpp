#include "models/calendar/festivals/icu_dates.h"

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <cmath>
#include <memory>

namespace lobby::calendar {

namespace {

constexpr double kIcuDayMs = 86'400'000;
constexpr double kNoonMs = kIcuDayMs / 2;

/// Its days are counted in UTC at noon, so that no clock moves them.
std::unique_ptr<icu::Calendar> calendarNamed(const QByteArray &name, UErrorCode &status)
{
    const QByteArray locale = "en@calendar=" + name;
    return std::unique_ptr<icu::Calendar>(icu::Calendar::createInstance(
        icu::TimeZone::getGMT()->clone(), icu::Locale(locale.constData()), status));
}

} // namespace

QList<QDate> datesInYear(const QByteArray &calendar, int month, int day, int gregorianYear)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto other = calendarNamed(calendar, status);
    if (U_FAILURE(status))
        return {};
    const QDate epoch(1970, 1, 1);
    other->setTime(double(epoch.daysTo(QDate(gregorianYear, 1, 1))) * kIcuDayMs + kNoonMs, status);
    const int first = other->get(UCAL_EXTENDED_YEAR, status);
    QList<QDate> dates;
    for (int year = first; year <= first + 2; ++year) {
        other->clear();
        other->set(UCAL_EXTENDED_YEAR, year);
        other->set(UCAL_MONTH, month - 1);
        other->set(UCAL_DATE, day);
        other->set(UCAL_HOUR_OF_DAY, 12);
        const double moment = other->getTime(status);
        if (U_FAILURE(status))
            return {};
        const QDate date = epoch.addDays(qint64(std::floor(moment / kIcuDayMs)));
        if (date.year() == gregorianYear)
            dates.append(date);
    }
    return dates;
}

} // namespace lobby::calendar
