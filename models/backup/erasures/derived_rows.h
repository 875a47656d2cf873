#pragma once

#include "models/store/engine/connection.h"

namespace lobby::backup {

/// Forgets what follows from other rows, so that it is made anew from them when the profile is
/// opened: what guests are found by, the deadlines of cases. In a database with this program's
/// tables that nobody else has open. Throws SqlError.
void forgetDerivedRows(store::Connection &connection);

} // namespace lobby::backup
