#pragma once

#include "models/access/keys/vault_keys.h"
#include "models/access/vault/profile_folder.h"
#include "models/backup/copies/backups.h"
#include "models/backup/copies/restoring.h"
#include "models/backup/salvage/salvage_report.h"
#include "models/support/clock.h"
#include "ui/access/entrance.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <variant>

namespace lobby::ui {

/// From where a profile is had again whose database does not open.
enum class RescueWay { Backup, Remains };

struct RescueRequest
{
    RescueWay way = RescueWay::Backup;
    Uuid member = {};
    std::shared_ptr<const access::Password> password = {};
    QString backup = {}; ///< the file, of RescueWay::Backup
    QString into = {}; ///< the folder of the new profile, which must not be there
};

using Rescued = std::variant<backup::Restored, backup::SalvageReport>;

/// What the page works with; the program gives it, a test gives its own.
struct RescueWork
{
    /// Read from vault.keys alone.
    std::function<Result<std::vector<access::VaultKeys::Member>>()> members;
    /// In the profile's own folder, the latest first.
    std::function<QList<backup::BackupEntry>()> backups;
    /// A folder beside the profile that is not there yet.
    std::function<QString(RescueWay)> folder;
    /// Off the GUI thread. As restoreBackup() and salvageProfile().
    std::function<QFuture<Result<Rescued>>(
        const RescueRequest &request, const std::shared_ptr<SharedProgress> &progress)>
        begin;
};

/// Of a closed profile, which is read alone. `clock` outlives it, and its threads.
RescueWork rescueOf(const access::ProfileFolder &folder, const Clock &clock);

} // namespace lobby::ui
