#pragma once

#include "models/support/result.h"
#include "server/storage/lasting.h"
#include "server/storage/stored_hub.h"

namespace lobby::server {

/// The ledger's text: a line for each fact, numbers and ids alone, and at its end eight digits by
/// which a line that was not written whole is told.
QByteArray linesOf(Organisation organisation, const Lasting &lasting);

struct LedgerLine
{
    Organisation organisation = 0;
    Lasting lasting = {}; ///< one fact
};
/// Invalid for anything that linesOf() does not write.
Result<LedgerLine> readLine(const QByteArray &line);

} // namespace lobby::server
