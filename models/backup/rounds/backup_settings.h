#pragma once

#include "models/access/vault/vault.h"
#include "models/backup/retention/retention.h"

#include <QTime>

namespace lobby::backup {

/// What was chosen for the backups of this desk. In a local table of the encrypted database: a
/// plain file beside it could be changed by whoever wants that there are none.
struct BackupSettings
{
    QString folder = {}; ///< whole path; empty: the profile's own
    QString second = {}; ///< whole path; empty: none
    QTime shiftChange {7, 0};
    RetentionRule rule = {};
    friend bool operator==(const BackupSettings &, const BackupSettings &) = default;
};

/// The defaults until somebody chose. On any store thread; throws SqlError.
[[nodiscard]] BackupSettings readBackupSettings(store::Connection &connection);

/// On the word of whoever is logged in, and in the audit; `rule` is not chosen. Invalid (subject
/// "folder" or "second": no whole path, or both the same), NotLoggedIn, NotAllowed.
QFuture<Result<Done>> changeBackupSettings(access::Vault &vault, const BackupSettings &settings);

} // namespace lobby::backup
