#pragma once

#include "models/handover/handover.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::handover {

/// What a line does to its thread, in the commit of the handover: a case, a reminder, or the
/// reminder of a promise gets its new owner, and why a case was returned stands in its record. An
/// alert that is accepted is known; else its new owner is reminded of it at once.
/// On a store thread; throws store::SqlError.
[[nodiscard]] QList<sync::Intent> movesBy(
    store::Connection &connection, const Handover &handover, const Line &line);

/// Whether `member` can have the thread: he works here, may follow things up, of a case may work on
/// cases, and of a restricted one see it. NotAllowed (subject: the permission).
[[nodiscard]] Result<Done> mayHave(
    store::Connection &connection, const Uuid &member, const Thread &thread);

} // namespace lobby::handover
