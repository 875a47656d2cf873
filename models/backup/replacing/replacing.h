#pragma once

#include "models/access/session/vouched.h"
#include "models/backup/copies/restoring.h"

#include <memory>

namespace lobby::backup {

struct Replaced
{
    Restored restored;
    QString former; ///< folder in which the profile of until now lies, as it was when it was closed
};

/// What another member gives his word for (Vault::vouch() with Permission::RestoreLive): that just
/// this backup takes the place of the live profile. NotFound, NotABackup, VaultNewer.
Result<Uuid> replacementObject(const QString &path);

/// Puts the backup `path` in the place of `vault`'s profile, on the word of whoever is logged in
/// and of another member. A backup of the present state is made first. The backup is restored
/// beside it and checked, what was erased since is erased in it; then `vault` is closed, and the
/// two change places in one step. Backups, settings and login tries stay where they are. Nothing is
/// deleted: the former profile lies beside it, until somebody removes it. Blocks; any thread but
/// the database's own. As restoreBackup(), and NotLoggedIn, NotAllowed (subject "four_eyes" without
/// a word for this); the live profile is untouched then, and closed.
Result<Replaced> replaceByBackup(std::unique_ptr<access::Vault> vault, const QString &path,
    const std::optional<access::Vouched> &word, const store::BackupWatcher &watcher = {});

} // namespace lobby::backup
