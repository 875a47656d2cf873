#pragma once

#include "server/storage/storage.h"

namespace lobby::server {

/// Drops lines of journals that are older than `keepDays`, a few thousand in a transaction, and
/// answers how many. A desk that has not read them is sent the rows as they are. Lines know no
/// time: each call notes how far the journals are, and drops what was there at a call so long ago;
/// it is to be called every day.
Result<qint64> trimJournals(Storage &storage, int keepDays, qint64 nowMs);

} // namespace lobby::server
