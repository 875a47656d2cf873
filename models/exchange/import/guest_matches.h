#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/exchange/import/row_match.h"
#include "models/exchange/staging/guest_row.h"
#include "models/store/engine/connection.h"

#include <QHash>

#include <atomic>

namespace lobby::exchange {

struct MatchRequest
{
    const QList<GuestRow> &rows; ///< refused ones are nobody
    const access::DocumentNumbers &numbers;
    const SuspectPolicies &suspects;
    /// Of an import that was broken off: whom its lines have become already.
    QHash<qint64, Uuid> become = {};
    const std::atomic<bool> &cancelled;
};

/// Who the rows are, in their order. For certain by a document's number, a member number, a
/// telephone or an e-mail address with the same name; likely by the engine for duplicates, which
/// learns from who is stored. Each stored guest is met by one row; a second one repeats the first.
/// Runs on a store thread; throws store::SqlError. Cancelled.
[[nodiscard]] Result<QList<RowMatch>> matchGuests(
    store::Connection &connection, const MatchRequest &request);

} // namespace lobby::exchange
