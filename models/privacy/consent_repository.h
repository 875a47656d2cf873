#pragma once

#include "models/privacy/consent.h"
#include "models/store/engine/connection.h"
#include "models/support/uuid.h"

namespace lobby::privacy {

/// The purpose of rows that say that a guest was shown a notice.
inline constexpr QLatin1StringView kInformedPurpose("notice");

/// The fold of a guest's ledger. On a store thread; throws store::SqlError.
[[nodiscard]] GuestConsents consentsOf(store::Connection &connection, const Uuid &guest);

} // namespace lobby::privacy
