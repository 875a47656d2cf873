#pragma once

#include "models/calendar/holiday_table.h"
#include "models/calendar/opening_hours.h"
#include "models/support/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>
#include <vector>

namespace lobby::calendar {

/// One date that is not as the week and the region's holidays have it; the last one for a date
/// wins, but closed parts are taken off whatever else is said of the date.
struct DayChange
{
    enum class Kind : quint8 {
        Closed, ///< all day; no working day
        Hours, ///< open at `hours`, a working day whatever else it is
        ClosedPart, ///< as always, but not during `hours`
    };

    QDate date;
    Kind kind = Kind::Closed;
    DayHours hours = {};

    friend bool operator==(const DayChange &, const DayChange &) = default;
};

/// By what a branch works.
struct WorkingRules
{
    WeekHours week = {};
    QTimeZone zone = QTimeZone(QByteArrayLiteral("Asia/Shanghai"));
    QList<DayChange> changes = {};
};

/// Working days and working time of one branch. Summed up once when it is made, so that a question
/// costs a look-up however long the time it asks about. A value; any thread.
///
/// A working day is one with opening hours: of a weekday that has them and is no public holiday, of
/// a make-up day, or of a date whose hours were changed. Time is what really passes while the
/// branch is open, also when the clocks go forward or back.
///
/// What would need a year whose holidays are not known answers CalendarMissing with that year as
/// subject; questions that end before it are answered.
class WorkingCalendar
{
public:
    WorkingCalendar(const HolidayTable &holidays, const WorkingRules &rules);

    [[nodiscard]] Result<bool> isWorkday(QDate date) const;
    /// The n-th working day after `from` (before it, when n is negative), which itself is not
    /// counted; `from` itself for 0.
    [[nodiscard]] Result<QDate> addWorkdays(QDate from, int n) const;
    /// Of [from, until); negative when `until` is the earlier.
    [[nodiscard]] Result<int> countWorkdays(QDate from, QDate until) const;

    /// When `time` will have been worked from `from` on; outside of the hours nothing counts. What
    /// ends with the hours ends at closing time, not at the next opening; negative time goes back,
    /// and what begins with the hours begins at opening time. 0 answers `from`. In the branch's
    /// zone.
    [[nodiscard]] Result<QDateTime> addTime(
        const QDateTime &from, std::chrono::milliseconds time) const;
    /// Of [from, until); negative when `until` is the earlier.
    [[nodiscard]] Result<std::chrono::milliseconds> countTime(
        const QDateTime &from, const QDateTime &until) const;

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    struct Opening
    {
        qint64 from = 0; ///< Unix milliseconds
        qint64 until = 0;
        qint64 before = 0; ///< worked before it, milliseconds
    };

    [[nodiscard]] int workdaysBefore(QDate date) const;
    [[nodiscard]] qint64 workedBefore(qint64 moment) const;
    [[nodiscard]] int yearOf(qint64 moment) const;
    /// The first year on the way from one to the other that is not known.
    [[nodiscard]] std::optional<int> unknownYear(int from, int until) const;

    QTimeZone m_zone;
    QDate m_firstDay = QDate(1970, 1, 1);
    std::vector<int> m_workdays = {0}; ///< before each day and after the last
    std::vector<Opening> m_openings;
    qint64 m_worked = 0; ///< in all
    int m_firstYear = 1970;
    std::vector<char> m_known; ///< by year from the first
    std::vector<qint64> m_yearStarts; ///< Unix milliseconds; one more than there are years
};

} // namespace lobby::calendar
