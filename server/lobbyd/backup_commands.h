#pragma once

#include "server/lobbyd/commands.h"
#include "server/upkeep/backups.h"

namespace lobby::server {

/// Where copies go and for how long, as the configuration says.
Backups::Plan backupPlanOf(const Configuration &configuration);

/// One verified copy of the embedded database now; prints its path.
Result<Done> backUp(const Target &target);
/// With PostgreSQL: prints, before a backup begins, what will be in it for sure.
Result<Done> printBackupPoint(const Target &target);
/// After that backup was verified: tells the desks, from the file with what was printed.
Result<Done> markDurable(const Target &target, const QString &pointsPath);

} // namespace lobby::server
