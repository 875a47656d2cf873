#pragma once

#include "server/ledger/file_lock.h"
#include "server/lobbyd/commands.h"

namespace lobby::server {

/// One process serves on a ledger, or restores its database; VaultBusy for any other.
Result<FileLock> serveAlone(const Configuration &configuration);

/// Puts a verified copy of `copy` in the place of the embedded database, as a new life of the
/// server (beginNewLife()); the former database is kept beside it. No server may run.
Result<Done> restore(const Target &target, const QString &copy);
/// The same for a database that was restored by other means already: PostgreSQL's, or a snapshot
/// of the file system.
Result<Done> takeOverRestored(const Target &target);

} // namespace lobby::server
