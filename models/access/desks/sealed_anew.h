#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::access {

/// A page of the identity documents that this desk sealed before it had the organisation's keys.
struct SealedAnew
{
    QList<sync::Intent> intents; ///< the same numbers under the keys that seal now
    Uuid last; ///< where the next page begins; null when there is none
};

/// Looks at `limit` documents behind `after`; what neither keys open is left as it is. Throws
/// SqlError.
[[nodiscard]] SealedAnew sealedAnew(store::Connection &connection,
    const LocalDocumentNumbers &numbers, const Uuid &after, int limit);

} // namespace lobby::access
