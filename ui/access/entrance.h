#pragma once

#include "models/access/keys/vault_keys.h"
#include "models/access/login_attempts.h"
#include "models/access/permissions/permissions.h"
#include "models/access/secrets/password.h"
#include "models/access/session/vouched.h"
#include "models/store/engine/backup.h"

#include <QFuture>

#include <atomic>
#include <functional>
#include <memory>

namespace lobby::access {
class ProfileFolder;
class Vault;
} // namespace lobby::access

namespace lobby::ui {

/// Lets `member` in. Starts off the GUI thread and returns at once: half a second of key
/// derivation, then the database. WrongPassword, TooManyTries, NotAllowed (has left), or why the
/// vault does not open.
using Unlock = std::function<QFuture<Result<Done>>(const Uuid &member, access::Password password)>;

/// As access::Vault::recover(), off the GUI thread.
using Recover = std::function<QFuture<Result<Done>>(
    const Uuid &member, std::shared_ptr<const access::RecoveryKey> key, access::Password password)>;

/// How far work on another thread is, and whether it is to stop; that thread has a share in it.
struct SharedProgress
{
    std::atomic<int> percent = 0;
    std::atomic<bool> cancelled = false;
};
/// Counts pages of a database into it. Holds a share of it.
store::BackupWatcher watching(const std::shared_ptr<SharedProgress> &progress);

/// What a login screen needs of the desk behind it; the program gives it.
struct Entrance
{
    /// Read from vault.keys alone, before any database is touched; takes no noticeable time.
    std::function<Result<std::vector<access::VaultKeys::Member>>()> members;
    Unlock unlock;
    /// How many wrong tries a member has here, and how long the next one waits.
    std::function<access::LoginAttempts::State(const Uuid &)> tries;
    Recover recover; ///< none while the desk is open
    /// Of the backup that `unlock` makes before it changes a profile of an older version; none
    /// where it makes none.
    std::shared_ptr<SharedProgress> backingUp = {};
};

/// The entrance of a closed profile; `unlock` opens it. `clock` outlives it, and its threads.
Entrance entranceTo(const access::ProfileFolder &folder, const Clock &clock, Unlock unlock);
/// The entrance of an open, locked desk: Vault::switchTo() on a thread of its own. Destroying the
/// last copy waits for it. `vault` and `clock` outlive it.
Entrance entranceOf(access::Vault &vault, const Clock &clock);
/// Where another member gives his word, and what he gave once he has.
struct Vouching
{
    Entrance entrance;
    std::shared_ptr<std::optional<access::Vouched>> given;
};
/// Another member lets one thing happen to `object`: Vault::vouch(). As entranceOf().
Vouching vouchingOf(
    access::Vault &vault, const Clock &clock, access::Permission permission, const Uuid &object);

} // namespace lobby::ui
