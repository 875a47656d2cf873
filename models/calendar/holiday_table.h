#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

namespace lobby::calendar {

enum class HolidayKind : quint8 {
    Holiday,
    Makeup, ///< a day of the weekend on which people work for a holiday elsewhere (调休)
};

struct Holiday
{
    QDate date;
    HolidayKind kind = HolidayKind::Holiday;
    QString name = {};

    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// What was published for one year of one region. Its days may lie in a neighbouring year: New Year
/// 2023 began on 2022-12-31.
struct HolidayList
{
    QString region = {}; ///< ISO 3166-1: "CN"
    int year = 0;
    QString source = {}; ///< where it was published
    QList<Holiday> days = {};

    friend bool operator==(const HolidayList &, const HolidayList &) = default;
};

/// The public holidays of one region, year by year. A year that nobody entered is unknown, which is
/// not the same as one without holidays.
class HolidayTable
{
public:
    /// Of a house that closes for nobody's holidays: knows these years.
    [[nodiscard]] static HolidayTable withoutHolidays(int firstYear, int lastYear);

    /// Takes the place of what was known of the list's year.
    void add(const HolidayList &list);

    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    [[nodiscard]] bool isEmpty() const { return m_years.isEmpty(); }
    [[nodiscard]] QList<int> years() const { return m_years.keys(); }
    [[nodiscard]] QString source(int year) const { return m_years.value(year); }
    /// None for an ordinary day.
    [[nodiscard]] const Holiday *find(QDate date) const;

private:
    struct Entry
    {
        Holiday holiday = {};
        int listedIn = 0;
    };
    QMap<QDate, Entry> m_days;
    QMap<int, QString> m_years;
};

/// The regions of the program's own table, and that table; empty for a region it does not have.
/// Any thread.
[[nodiscard]] QStringList shippedRegions();
[[nodiscard]] const HolidayTable &shippedHolidays(const QString &region);

} // namespace lobby::calendar
