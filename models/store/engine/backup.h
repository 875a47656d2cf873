#pragma once

#include "models/store/engine/connection.h"

#include <functional>

namespace lobby::store {

struct BackupProgress
{
    int pagesDone = 0;
    int pagesTotal = 0;
};
/// Called between steps; false cancels.
using BackupWatcher = std::function<bool(BackupProgress)>;

/// Copies `source`, as it is at the start, page by page to a new encrypted file under `key`, then
/// opens the copy anew and checks every page's authentication code and the structure. Only a copy
/// that passed gets the name `path`, which must not be taken; until then it is `path`.part, and
/// removed on failure. VaultExists, DiskFull, Cancelled, VaultDamaged, Unavailable.
Result<Done> backUp(
    Connection &source, const QString &path, QByteArrayView key, const BackupWatcher &watcher = {});

/// Every page authenticates, the structure holds, no foreign key dangles. Reads the whole file.
Result<Done> checkIntegrity(Connection &connection);

} // namespace lobby::store
