#pragma once

#include "app/lobbyctl/commands.h"

namespace lobby::ctl {

struct BackupRequest
{
    QString to; ///< a folder, or a file that is not there yet; empty: the profile's own folder
    QString file; ///< of verify and restore
    QString into; ///< of restore: the folder of the new profile
    bool bySheet = false; ///< the recovery key is the first line of standard input
};

/// Makes a backup and opens it again.
int makeBackup(Console &console, const Target &target, const BackupRequest &request);
/// Restores into a scratch folder that is removed: by the profile, or by the recovery sheet.
int verifyBackup(Console &console, const Target &target, const BackupRequest &request);
/// Into a new profile, as verifyBackup().
int restoreBackup(Console &console, const Target &target, const BackupRequest &request);

} // namespace lobby::ctl
