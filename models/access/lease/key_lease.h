#pragma once

#include "models/store/engine/connection.h"
#include "models/support/uptime.h"

#include <chrono>
#include <optional>

namespace lobby::access {

/// A desk that has heard nothing from its server for so long stays closed until it has: the longest
/// that a guest who was erased elsewhere can still be read there.
inline constexpr std::chrono::days kLeasePeriod {30};
/// So long before the end somebody should be told.
inline constexpr std::chrono::days kLeaseNotice {7};

/// How long the server had been silent when the mark was made. Kept in the encrypted database, and
/// made anew while the desk is open, so that the time it counts is the computer's own and not that
/// of a clock which can be set.
struct LeaseMark
{
    qint64 silentMs = 0;
    qint64 wallMs = 0; ///< since 1970, by the clock that can be set
    Uptime uptime = {};
};

/// The server has just answered.
[[nodiscard]] LeaseMark renewedLease(qint64 wallMs, const Uptime &uptime);
/// The same silence, as long as it is now. Within one start of the computer its uptime says how
/// long that was. Across a start the clock does, and it was never less than what the computer has
/// been on since; a clock that was set back meanwhile counts as a day.
[[nodiscard]] LeaseMark advancedLease(const LeaseMark &mark, qint64 wallMs, const Uptime &uptime);
/// Until the desk stays closed, a day begun counting as one; 0: it does.
[[nodiscard]] int daysLeft(const LeaseMark &mark);

/// None before the first, and for what is no mark. Throws SqlError.
[[nodiscard]] std::optional<LeaseMark> readLease(store::Connection &connection);
/// On the writer thread.
void writeLease(store::Connection &connection, const LeaseMark &mark);

} // namespace lobby::access
