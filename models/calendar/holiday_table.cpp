#include "models/calendar/holiday_table.h"

#include "models/calendar/holiday_files.h"

#include <QFile>

namespace lobby::calendar {

namespace {

QMap<QString, HolidayTable> readShippedTables()
{
    QFile file(QStringLiteral(":/calendar/public_holidays.csv"));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const auto lists = readHolidays(file.readAll());
    Q_ASSERT(lists);
    QMap<QString, HolidayTable> tables;
    for (const HolidayList &list : *lists)
        tables[list.region].add(list);
    return tables;
}

const QMap<QString, HolidayTable> &shippedTables()
{
    static const QMap<QString, HolidayTable> tables = readShippedTables();
    return tables;
}

} // namespace

HolidayTable HolidayTable::withoutHolidays(int firstYear, int lastYear)
{
    HolidayTable table;
    for (int year = firstYear; year <= lastYear; ++year)
        table.m_years.insert(year, {});
    return table;
}

void HolidayTable::add(const HolidayList &list)
{
    m_days.removeIf([&](const auto &entry) { return entry.value().listedIn == list.year; });
    for (const Holiday &day : list.days)
        m_days.insert(day.date, {day, list.year});
    m_years.insert(list.year, list.source);
}

const Holiday *HolidayTable::find(QDate date) const
{
    const auto found = m_days.constFind(date);
    return found == m_days.constEnd() ? nullptr : &found->holiday;
}

QStringList shippedRegions()
{
    return shippedTables().keys();
}

const HolidayTable &shippedHolidays(const QString &region)
{
    static const HolidayTable none;
    const auto found = shippedTables().constFind(region);
    return found == shippedTables().constEnd() ? none : *found;
}

} // namespace lobby::calendar
