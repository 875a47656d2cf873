#pragma once

#include "models/quality/comparison/person_record.h"
#include "models/store/engine/connection.h"
#include "models/support/uuid.h"

#include <optional>
#include <vector>

namespace lobby::quality {

/// The guests of a profile as records to compare. A document is compared by the hash that it is
/// found by, so its number stays sealed; a misread number has another hash. Archived and erased
/// guests are left out. `id` is the guest's.
/// Runs on a store thread.
[[nodiscard]] std::vector<PersonRecord> allGuestRecords(store::Connection &connection);
[[nodiscard]] std::optional<PersonRecord> guestRecord(
    store::Connection &connection, const Uuid &guest);

} // namespace lobby::quality
