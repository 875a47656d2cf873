#pragma once

#include "models/complaints/case/case_state.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::complaints {

/// What an event of a case does to the promises of its guest, in the commit of the event:
/// - a response promises the next word by its date; the next word to the guest keeps it;
/// - an accepted proposal that is more than an apology promises the remedy within the time that
///   its execution has, in the name of whoever proposed it;
/// - a closed case promises no word any more; a remedy stays owed.
///
/// `state`: before the event. On a store thread; throws store::SqlError.
[[nodiscard]] QList<sync::Intent> promisesBy(store::Connection &connection,
    const Complaint &complaint, const CaseState &state, const CaseEvent &event);

} // namespace lobby::complaints
