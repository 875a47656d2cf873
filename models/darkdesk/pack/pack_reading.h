#pragma once

#include "models/darkdesk/pack/pack.h"
#include "models/store/engine/connection.h"
#include "models/support/uuid.h"

namespace lobby::darkdesk {

/// The pack of a branch. Of restricted cases it holds number and deadline, whoever asks: nobody
/// knows who will read it. On a store thread; throws store::SqlError.
[[nodiscard]] Pack readPack(
    store::Connection &connection, const Uuid &branch, qint64 nowMs, QDate today);

} // namespace lobby::darkdesk
