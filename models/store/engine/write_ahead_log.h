#pragma once

#include "models/store/engine/connection.h"

namespace lobby::store {

/// Reads every page that stands in the write-ahead log beside `connection`'s database, so that a
/// log that belongs to another file is found before it is moved into this one: SQLite checks that
/// a log is whole, not whose it is. Costs nothing after a clean end, when there is no log.
/// Throws SqlError, for a page that does not authenticate as for one that cannot be read.
void verifyLog(Connection &connection, const QString &path);

} // namespace lobby::store
