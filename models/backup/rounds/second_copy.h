#pragma once

#include "models/support/result.h"

#include <QString>

namespace lobby::backup {

/// Copies a backup that was verified into another folder, under its own name, and reads it there
/// again, past the computer's memory as far as it can be. Its bytes are sealed already, so nothing
/// is opened. One that lies there already and is the same is enough. Blocks. NotFound (subject
/// "folder"), VaultExists (another file has the name), DiskFull, ReadOnly, Unavailable,
/// BackupDamaged (the disk gives back something else); nothing is left then.
Result<Done> copyBackup(const QString &path, const QString &folder);

} // namespace lobby::backup
