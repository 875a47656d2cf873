#pragma once

#include "models/stays/stay.h"
#include "models/sync/op.h"

namespace lobby::app {

/// Cases of made-up guests at every step, some late, one restricted, one closed; `stays` are in
/// house, `member` took them down.
[[nodiscard]] QList<sync::Intent> demoComplaints(
    const QList<stays::Stay> &stays, const Uuid &branch, const Uuid &member, qint64 nowMs);

} // namespace lobby::app
