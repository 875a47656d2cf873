#pragma once

#include <QList>
#include <QStringView>

#include <array>
#include <optional>

namespace lobby::calendar {

/// A span of one day by the wall clock, in minutes since midnight, its end not part of it.
struct HourSpan
{
    static constexpr int kEndOfDay = 24 * 60;

    int from = 0;
    int until = 0;

    friend bool operator==(const HourSpan &, const HourSpan &) = default;
};

/// When a day is open: spans in their order that do not touch; what lies between them is a break.
/// Empty: closed.
using DayHours = QList<HourSpan>;

/// "09:00-12:00, 13:30-18:00"; "" is a closed day, "00:00-24:00" all of it. None for anything else:
/// spans that overlap, end before they begin or go past midnight.
[[nodiscard]] std::optional<DayHours> readHours(QStringView text);
/// What readHours takes; spans that touch become one.
[[nodiscard]] QString hoursText(const DayHours &hours);

/// What is left of `hours` when the house is closed from and until that time.
[[nodiscard]] DayHours without(const DayHours &hours, HourSpan closed);
[[nodiscard]] int minutesOf(const DayHours &hours);

/// The hours of an ordinary week. A weekday without hours belongs to the weekend.
struct WeekHours
{
    std::array<DayHours, 7> days = {}; ///< Monday first
    /// Of a make-up working day that falls on the weekend; none: those of the week's first open
    /// day.
    std::optional<DayHours> makeup = {};

    /// Monday to Friday alike.
    [[nodiscard]] static WeekHours office(const DayHours &hours);
    /// Of Qt's weekday, 1 (Monday) to 7.
    [[nodiscard]] const DayHours &of(int weekday) const;
    [[nodiscard]] DayHours ofMakeup(int weekday) const;

    friend bool operator==(const WeekHours &, const WeekHours &) = default;
};

} // namespace lobby::calendar
