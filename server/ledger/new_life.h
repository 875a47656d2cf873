#pragma once

#include "models/sync/registry.h"
#include "server/ledger/restore_ledger.h"
#include "server/ledger/served_marks.h"

namespace lobby::server {

/// Makes a copy that was put back fit to be served: a new epoch, so that desks give back what it
/// lacks; the desks that it does not know, and those that were shut out; and whoever was erased
/// since is erased again. To be done before any desk is answered; doing it twice does no harm.
Result<Done> beginNewLife(Storage &storage, const sync::Registry &registry,
    const RestoreLedger &ledger, const ServedMarks &served);

} // namespace lobby::server
