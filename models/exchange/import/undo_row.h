#pragma once

#include "models/exchange/import_runs.h"
#include "models/store/rows/synced_rows.h"

namespace lobby::exchange {

/// How a change is taken back: what the fields held that it writes; of what it adds or creates
/// nothing. None for what cannot be. On a store thread, before the change; throws store::SqlError.
[[nodiscard]] std::optional<ImportedRow> undoing(const sync::Intent &intent,
    store::Connection &connection, const store::SyncedRows &synced, qint64 line);

} // namespace lobby::exchange
