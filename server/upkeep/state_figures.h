#pragma once

#include "server/metrics/metrics.h"
#include "server/storage/storage.h"

namespace lobby::server {

/// What only the database knows: heads of the journals, how many desks there are, and how long the
/// one was silent that was silent for longest. Read now and then, not when somebody looks.
Result<Done> showState(Metrics &metrics, Storage &storage, qint64 nowMs);

} // namespace lobby::server
