#include "models/exchange/workbook/cell_number.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lobby::exchange {

using Kind = NumberForm::Kind;

namespace {

constexpr qint64 kDaySeconds = 86'400;
constexpr double kKeptExactly = 1e15;
constexpr double kWrittenOut = 1e21;
constexpr int kLastYear = 9999;

QString plainNumber(double number)
{
    return std::abs(number) < kWrittenOut
        ? QString::number(number, 'f', QLocale::FloatingPointShortest)
        : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

/// Day 1 is 1900-01-01, and day 60 a 29 February that never was: Lotus 1-2-3 counted it.
QDate dateOf(qint64 day, bool from1904)
{
    if (from1904)
        return QDate(1904, 1, 1).addDays(day);
    constexpr qint64 kLeapBug = 60;
    if (day < 1 || day == kLeapBug)
        return {};
    return QDate(1899, 12, day < kLeapBug ? 31 : 30).addDays(day);
}

QString clockOf(qint64 seconds)
{
    return QTime(0, 0).addSecs(int(seconds)).toString(Qt::ISODate);
}

QString durationOf(qint64 seconds)
{
    constexpr qint64 kHour = 3600;
    constexpr qint64 kMinute = 60;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return two(seconds / kHour) + u':' + two(seconds % kHour / kMinute) + u':'
        + two(seconds % kMinute);
}

/// Empty: it is none.
QString momentText(double number, Kind kind, bool from1904)
{
    constexpr double kBeyond = 3'000'000; // days: the year 10113
    if (!(number >= 0 && number < kBeyond))
        return {};
    const qint64 seconds = std::llround(number * double(kDaySeconds));
    const qint64 day = seconds / kDaySeconds;
    const qint64 within = seconds % kDaySeconds;
    if (kind == Kind::Duration)
        return durationOf(seconds);
    if ((kind == Kind::Time || kind == Kind::DateOrTime) && day == 0)
        return clockOf(within);
    const QDate date = dateOf(day, from1904);
    if (!date.isValid() || date.year() > kLastYear)
        return {};
    const QString text = date.toString(Qt::ISODate);
    return kind == Kind::Date || kind == Kind::DateOrTime ? text : text + u' ' + clockOf(within);
}

bool isDigits(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<CellNumber> cellNumber(QByteArrayView value, NumberForm form, bool from1904)
{
    constexpr qsizetype kShort = 15;
    // Most numbers, and the fastest way.
    if (form.kind == Kind::Plain && !value.isEmpty() && value.size() <= kShort && isDigits(value))
        return CellNumber {QString::fromLatin1(value)};
    bool isNumber = false;
    const double number = value.toByteArray().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    if (form.kind != Kind::Plain && form.kind != Kind::Padded) {
        const QString text = momentText(number, form.kind, from1904);
        if (!text.isEmpty())
            return CellNumber {text};
    }
    const bool whole = std::trunc(number) == number;
    CellNumber result {plainNumber(number), whole && std::abs(number) >= kKeptExactly};
    if (form.kind == Kind::Padded && whole && number >= 0)
        result.text = result.text.rightJustified(form.digits, u'0');
    return result;
}

} // namespace lobby::exchange
