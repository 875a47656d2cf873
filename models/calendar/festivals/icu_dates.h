#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>

namespace lobby::calendar {

/// The days of a Gregorian year on which another calendar has its `month` and `day`: none, one or,
/// in years of about 354 days, two. `calendar`: ICU's name, "islamic-umalqura", "hebrew",
/// "persian"; its months are counted from 1 in ICU's order, in which the Hebrew year begins with
/// Tishri and always has Adar I as 6 and Adar as 7. Any thread.
[[nodiscard]] QList<QDate> datesInYear(
    const QByteArray &calendar, int month, int day, int gregorianYear);

} // namespace lobby::calendar
