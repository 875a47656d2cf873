#pragma once

#include <QDate>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace lobby::stays {

/// Moments as Unix milliseconds, the last not included.
struct Span
{
    qint64 from = 0;
    qint64 until = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

/// When guests came to the desk: at an hour of a weekday within a period, by
/// the branch's clocks.
struct CheckedIn
{
    QDate from; ///< with `until`, both included
    QDate until;
    int weekday = 0; ///< from Monday, 0
    int hour = 0;
    QTimeZone zone = QTimeZone::utc();

    friend bool operator==(const CheckedIn &, const CheckedIn &) = default;
};

/// One a day, but two of an hour in which clocks change. Where they go back an
/// hour is there twice, where they go forward it is missing.
[[nodiscard]] QList<Span> spansOf(const CheckedIn &checkedIn);

/// The moments within those days, in parts between changes of the clocks:
/// within each an hour is a sum.
struct Stretch : Span
{
    qint64 offsetMs = 0; ///< of the local time from UTC
};
[[nodiscard]] QList<Stretch> stretchesOf(QDate from, QDate until, const QTimeZone &zone);

/// As text, with which one page sends another to the list:
/// "arrived?from=2025-05-12&until=2025-05-18&weekday=2&hour=8&zone=Asia/Shanghai".
[[nodiscard]] QString linkTo(const CheckedIn &checkedIn);
/// None: it is something else, such as a stay.
[[nodiscard]] std::optional<CheckedIn> checkedInOf(const QString &link);

} // namespace lobby::stays
