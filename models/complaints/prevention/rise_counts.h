#pragma once

#include "models/complaints/prevention/rise_test.h"
#include "models/store/engine/connection.h"
#include "models/support/uuid.h"

#include <QDate>

namespace lobby::complaints {

/// The spans that are looked at, each against the half year before it.
inline constexpr int kRiseSpans[] = {7, 30};
inline constexpr int kPastDays = 180;
/// A branch that has had complaints for a shorter time has no past to compare with.
inline constexpr int kLeastPastDays = 28;

/// Complaints, disputes and defects of a branch up to `today`, by category, room, department,
/// carrier and the supplier they were passed to; restricted cases, and the members who had to
/// answer for a case, only if `seesAll`. Throws store::SqlError.
[[nodiscard]] QList<RiseCount> riseCounts(
    store::Connection &connection, const Uuid &branch, QDate today, bool seesAll);

} // namespace lobby::complaints
