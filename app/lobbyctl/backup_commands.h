#pragma once

#include "app/lobbyctl/commands.h"
#include "models/backup/rounds/backup_record.h"

namespace lobby::ctl {

struct BackupRequest
{
    QString to; ///< a folder, or a file that is not there yet; empty: the profile's own folder
    QString file; ///< of verify and restore
    QString into; ///< of restore and salvage: the folder of the new profile
    bool replaces = false; ///< restore: in the place of the live profile
    QString second; ///< restore: the other member whose word that needs, his password on line 2
    bool bySheet = false; ///< the recovery key is the first line of standard input
};

/// The recovery key from the next line of standard input. Invalid (subject "recovery_key").
Result<access::RecoveryKey> readSheet(Console &console);

/// Before much is changed at once, as the desk does it: where the desk's settings say.
Result<Done> backUpBefore(access::Vault &vault, backup::BackupCause cause);

/// Makes a backup and opens it again.
int makeBackup(Console &console, const Target &target, const BackupRequest &request);
/// Restores into a scratch folder that is removed: by the profile, or by the recovery sheet.
int verifyBackup(Console &console, const Target &target, const BackupRequest &request);
/// Into a new profile, as verifyBackup().
int restoreBackup(Console &console, const Target &target, const BackupRequest &request);
/// In the place of the live profile, by two members.
int replaceByBackup(Console &console, const Target &target, const BackupRequest &request);
/// What can still be read of a damaged profile, into a new one; done also when some is lost.
int salvageProfile(Console &console, const Target &target, const BackupRequest &request);

} // namespace lobby::ctl
