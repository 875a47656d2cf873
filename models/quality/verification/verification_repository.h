#pragma once

#include "models/quality/verification/verification.h"
#include "models/store/engine/statement.h"
#include "models/sync/op.h"

namespace lobby::quality {

/// Columns that readVerification() expects.
#define LOBBY_VERIFICATION_COLUMNS                                                                 \
    "id, guest_id, what, about_id, outcome, method, reason, review_id, staff_id, at"

/// None for an entry of a newer program. The columns begin at `at`.
[[nodiscard]] std::optional<Verification> readVerification(const store::Statement &row, int at = 0);

/// The ledger of a guest, of all his records, oldest first. Any connection; throws SqlError.
[[nodiscard]] QList<Verification> verificationsOf(store::Connection &connection, const Uuid &guest);

/// As an entry of the ledger; it gets an id if it has none.
[[nodiscard]] sync::Intent verificationEntry(Verification verification);

} // namespace lobby::quality
