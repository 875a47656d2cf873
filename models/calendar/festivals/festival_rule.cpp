#include "models/calendar/festivals/festival_rule.h"

#include "models/calendar/festivals/icu_dates.h"
#include "models/calendar/lunar/lunar_date.h"

#include <QStringList>

namespace lobby::calendar {

namespace {

using namespace Qt::StringLiterals;

struct MonthDay
{
    int month = 0;
    int day = 0; ///< 0: the month's last
};

/// "12-25", "12-last".
std::optional<MonthDay> monthDayIn(const QString &text)
{
    const QStringList parts = text.split(u'-');
    if (parts.size() != 2)
        return std::nullopt;
    const MonthDay read {parts[0].toInt(), parts[1] == u"last" ? 0 : parts[1].toInt()};
    if (read.month < 1 || read.month > 13 || read.day > 31 || (read.day < 1 && parts[1] != u"last"))
        return std::nullopt;
    return read;
}

QList<QDate> lunarFestival(LunarCalendar calendar, MonthDay when, int gregorianYear)
{
    QList<QDate> dates;
    for (const int year : {gregorianYear - 1, gregorianYear}) {
        std::optional<QDate> date;
        if (when.day > 0) {
            date = gregorianDateOf({year, when.month, false, when.day}, calendar);
        } else {
            const MonthDay next = when.month == 12 ? MonthDay {1, 1} : MonthDay {when.month + 1, 1};
            date = gregorianDateOf(
                {when.month == 12 ? year + 1 : year, next.month, false, next.day}, calendar);
            if (date)
                date = date->addDays(-1);
        }
        if (date && date->year() == gregorianYear)
            dates.append(*date);
    }
    return dates;
}

/// The n-th weekday of a month, the last ones as -1, -2 …
QDate nthWeekday(int year, int month, int n, int weekday)
{
    if (n > 0) {
        const QDate first(year, month, 1);
        return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + (n - 1) * 7);
    }
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7) + (n + 1) * 7);
}

/// The day on which the sun reaches 15°, by the rule of the almanacs for 2000 to 2099.
QList<QDate> qingming(int year)
{
    if (year < 2000 || year > 2099)
        return {};
    const int inCentury = year % 100;
    return {QDate(year, 4, int(inCentury * 0.2422 + 4.81) - inCentury / 4)};
}

/// The equinoxes in Japan, by the rule of the Hydrographic Department for 1980 to 2099; `base` is
/// the day of March 1980, or of September.
QList<QDate> equinox(int year, int month, double base)
{
    if (year < 1980 || year > 2099)
        return {};
    const int since = year - 1980;
    return {QDate(year, month, int(base + 0.242194 * since) - since / 4)};
}
QList<QDate> springEquinox(int year)
{
    return equinox(year, 3, 20.8431);
}
QList<QDate> autumnEquinox(int year)
{
    return equinox(year, 9, 23.2488);
}

std::optional<FestivalRule> fromDates(const QStringList &texts)
{
    QList<QDate> all;
    for (const QString &text : texts) {
        all.append(QDate::fromString(text, Qt::ISODate));
        if (!all.constLast().isValid())
            return std::nullopt;
    }
    return [all](int year) {
        QList<QDate> dates = all;
        dates.removeIf([year](QDate date) { return date.year() != year; });
        return dates;
    };
}

QByteArray icuName(const QString &kind)
{
    return kind == u"islamic" ? QByteArrayLiteral("islamic-umalqura") : kind.toLatin1();
}

std::optional<FestivalRule> byMonthAndDay(const QString &kind, const QString &text)
{
    const auto when = monthDayIn(text);
    if (!when)
        return std::nullopt;
    if (kind == u"chinese" || kind == u"korean") {
        const auto calendar = kind == u"chinese" ? LunarCalendar::Chinese : LunarCalendar::Korean;
        return [calendar, when = *when](int year) { return lunarFestival(calendar, when, year); };
    }
    if (when->day == 0)
        return std::nullopt;
    if (kind == u"fixed") {
        return [when = *when](int year) {
            const QDate date(year, when.month, when.day);
            return date.isValid() ? QList<QDate> {date} : QList<QDate>();
        };
    }
    return [name = icuName(kind), when = *when](
               int year) { return datesInYear(name, when.month, when.day, year); };
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 19 * l) / 433;
    const int month = (h + l - 7 * m + 90) / 25;
    return {year, month, (h + l - 7 * m + 33 * month + 19) % 32};
}

QDate orthodoxEasterSunday(int year)
{
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const int sum = d + e + 114;
    return QDate(year, sum / 31, sum % 31 + 1).addDays(13); // Julian to Gregorian
}

std::optional<FestivalRule> readFestivalRule(QStringView text)
{
    const QStringList words = text.toString().split(u' ', Qt::SkipEmptyParts);
    const QString kind = words.value(0);
    static const QStringList kByMonthAndDay {
        u"fixed"_s, u"chinese"_s, u"korean"_s, u"islamic"_s, u"hebrew"_s, u"persian"_s};
    if (words.size() == 2 && kByMonthAndDay.contains(kind))
        return byMonthAndDay(kind, words[1]);
    if (words.size() == 2 && (kind == u"easter" || kind == u"orthodox")) {
        bool isNumber = false;
        const int days = words[1].toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
        const auto sunday = kind == u"easter" ? easterSunday : orthodoxEasterSunday;
        return [sunday, days](int year) { return QList<QDate> {sunday(year).addDays(days)}; };
    }
    if (words.size() == 4 && kind == u"weekday") {
        const int month = words[1].toInt();
        const int n = words[2].toInt();
        const int weekday = words[3].toInt();
        if (month < 1 || month > 12 || n == 0 || std::abs(n) > 4 || weekday < 1 || weekday > 7)
            return std::nullopt;
        return [=](int year) { return QList<QDate> {nthWeekday(year, month, n, weekday)}; };
    }
    if (words.size() == 1 && kind == u"qingming")
        return qingming;
    if (words.size() == 1 && kind == u"shunbun")
        return springEquinox;
    if (words.size() == 1 && kind == u"shubun")
        return autumnEquinox;
    if (words.size() > 1 && kind == u"dates")
        return fromDates(words.sliced(1));
    return std::nullopt;
}

} // namespace lobby::calendar
