#pragma once

#include <QDateTime>

#include <optional>

namespace lobby::followups {

/// The half of the day that a word puts an hour into.
enum class Half { Unsaid, Night, Morning, Noon, Afternoon, Evening };

/// What has been read of a typed moment so far. Each thing is said once: a second time is a text
/// that is not understood.
class MomentParts
{
public:
    explicit MomentParts(const QDateTime &now)
        : m_now(now)
    {
    }

    // Each answers whether it could be said.
    bool sayDate(QDate date); ///< an invalid one is refused
    bool sayDay(int daysFromToday) { return sayDate(today().addDays(daysFromToday)); }
    bool sayMonthAndDay(int month, int day); ///< this year's or the next one's
    bool sayDayOfMonth(int day); ///< of this month or the next that has it
    bool sayEndOfMonth(int monthsAhead);
    /// `weeks` 0: of this week; 1: of the next; none: the next one to come.
    bool sayWeekday(int weekday, std::optional<int> weeks = std::nullopt);
    bool sayTime(int hour, int minute, bool bareHour);
    /// A time that needs no half of the day: "noon".
    bool sayFixed(QTime time);
    bool sayHalf(Half half);
    /// From now on, to the minute.
    bool sayAhead(qint64 seconds);
    bool sayMonthsAhead(int months) { return sayDate(today().addMonths(months)); }

    [[nodiscard]] QDate today() const { return m_now.date(); }

    enum class Fault { None, NoSuchDay, NoSuchTime, Past };
    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Invalid with a fault, or when nothing was said.
    [[nodiscard]] QDateTime moment();
    [[nodiscard]] bool hasTime() const { return m_time || m_ahead || m_half != Half::Unsaid; }
    [[nodiscard]] bool hasDay() const { return m_date || m_weekday; }

private:
    /// A day without its month or year, or a month's end: when it is over, the next one.
    enum class Again { Never, NextMonth, NextMonthsEnd, NextYear };
    struct TimeOfDay
    {
        QTime time;
        int days = 0; ///< midnight is of the day after
    };

    bool refuse(Fault fault);
    [[nodiscard]] QDateTime at(QDate date, const TimeOfDay &time) const;
    [[nodiscard]] std::optional<TimeOfDay> timeOfDay() const;
    [[nodiscard]] QDateTime onWeekday(const TimeOfDay &time) const;
    [[nodiscard]] QDateTime onDate(const TimeOfDay &time) const;
    [[nodiscard]] QDate again() const;

    QDateTime m_now;
    std::optional<QDate> m_date;
    Again m_again = Again::Never;
    std::optional<int> m_weekday;
    std::optional<int> m_weeks;
    std::optional<QTime> m_time;
    bool m_isMidnight = false; ///< 24:00
    bool m_bareHour = false;
    Half m_half = Half::Unsaid;
    std::optional<qint64> m_ahead;
    Fault m_fault = Fault::None;
};

} // namespace lobby::followups
