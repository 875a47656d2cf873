#pragma once

#include "models/quality/comparison/agreement.h"

#include <QString>
#include <QStringView>

namespace lobby::quality {

/// "1981-05-14", "19810514", "1981/5/14" as eight digits, "1981-05" as six, "1981" as four; also
/// of a date that cannot be, for a wrong digit leaves seven right ones. Empty for anything else.
[[nodiscard]] QString birthDigits(QStringView written);

/// Of two birthDigits(): Same, Swapped (day and month), Near (a digit), Similar (two digits),
/// Partial (two of year, month and day, or as far as known), Different, Missing.
[[nodiscard]] Agreement compareBirths(QStringView a, QStringView b);

} // namespace lobby::quality
