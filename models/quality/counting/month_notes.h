#pragma once

#include "models/quality/rates/quality_figures.h"
#include "models/store/engine/connection.h"

namespace lobby::quality {

/// Writes down how the branches, and all together, stand on this day, over what was written earlier
/// in its month. On the writer thread; the table is local. Throws store::SqlError.
void noteMonth(store::Connection &connection, const QualityFigures &figures, QDate today);

/// The last day on which all together were noted; none: never.
[[nodiscard]] QDate lastNoted(store::Connection &connection);
/// The last `months` that were noted, oldest first. A null branch: all together.
[[nodiscard]] QList<MonthRates> notedMonths(
    store::Connection &connection, const Uuid &branch, int months);
/// How many were merged and parted in these months, of all branches.
[[nodiscard]] QList<MonthMergings> mergingsSince(store::Connection &connection, QDate since);

} // namespace lobby::quality
