#pragma once

#include "models/sync/op.h"

namespace lobby::guests {

/// Where changes bring a document that a reader read, entries of the guest's ledger that say so: it
/// was held against the paper itself. A document that was typed, imported or made up proves
/// nothing. Pure.
[[nodiscard]] QList<sync::Intent> readerProofs(
    const QList<sync::Intent> &changes, const Uuid &guest, const Uuid &staff, qint64 nowMs);

} // namespace lobby::guests
