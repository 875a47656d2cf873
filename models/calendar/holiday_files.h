#pragma once

#include "models/calendar/holiday_table.h"
#include "models/support/result.h"

#include <QByteArray>

namespace lobby::calendar {

/// The holidays in a file, told apart by its beginning (UTF-8 each):
/// - the house's own table, "region,date,kind,name": kind is holiday, makeup, or year, with the
/// year
///   as date and its source as name; the region's days of that year follow it;
/// - every day of whole years, "date,iso_weekday,is_workday,type,holiday", of `region`;
/// - a year of holiday-cn (github.com/NateScarlet/holiday-cn), JSON, always of CN.
/// FileFormat with the line that cannot be read as subject ("line 12"), or what is missing.
[[nodiscard]] Result<QList<HolidayList>> readHolidays(
    const QByteArray &file, const QString &region = QStringLiteral("CN"));

/// The house's own table of these lists.
[[nodiscard]] QByteArray holidaysText(const QList<HolidayList> &lists);

} // namespace lobby::calendar
