#include "models/backup/copies/restoring.h"

#include "models/access/vault/root_unlocking.h"
#include "models/backup/copies/another_number.h"
#include "models/backup/copies/profile_staging.h"
#include "models/backup/erasures/erasure_replay.h"

#include <optional>

namespace lobby::backup {

using namespace access;

namespace {

/// The keys of the profile to be, made by whoever opened the backup.
struct Prepared
{
    VaultKeys keys;
    RootKey root;
    std::optional<DeviceSecret> secret = {}; ///< none: not kept in the profile, or not known
};
using Prepare = std::function<Result<Prepared>(const VaultKeys &ofBackup)>;
/// The last thing that is done to the profile before it is one.
using Finish = std::function<Result<Done>(const ProfileFolder &profile, Restored &restored)>;

Result<Restored> restoreInto(const ProfileFolder &profile, const QString &path,
    const BackupOpener &opener, const Prepare &prepare, const store::BackupWatcher &watcher)
{
    std::optional<Prepared> prepared;
    const auto databaseKey = [&](const VaultKeys &ofBackup) -> Result<SecretBytes> {
        Result<Prepared> made = prepare(ofBackup);
        if (!made)
            return made.error();
        prepared.emplace(*std::move(made));
        return prepared->root.subkey(RootKey::Purpose::Database);
    };
    const auto contents = unpackBackup(path, opener, profile.database(), databaseKey, watcher);
    if (!contents)
        return contents.error();
    const Result<bool> asks = askForAnotherNumber(
        profile.database(), prepared->root.subkey(RootKey::Purpose::Database));
    if (!asks)
        return asks.error();
    if (prepared->secret) {
        if (const auto kept = DeviceSecretFile(profile.path()).write(*prepared->secret); !kept)
            return kept.error();
    }
    if (const Result<Done> saved = prepared->keys.save(profile.keys()); !saved)
        return saved.error();
    return Restored {
        contents->header.vaultId, contents->header.madeAtMs, contents->pages, 0, *asks};
}

Result<Restored> restore(const QString &path, const BackupOpener &opener, const Prepare &prepare,
    const Finish &finish, const ProfileFolder &target, const store::BackupWatcher &watcher)
{
    ProfileStaging staging(target);
    if (const Result<Done> begun = staging.begin(); !begun)
        return begun.error();
    Result<Restored> restored = restoreInto(staging.profile(), path, opener, prepare, watcher);
    if (restored && finish) {
        if (const Result<Done> finished = finish(staging.profile(), *restored); !finished)
            return finished.error();
    }
    if (restored) {
        if (const Result<Done> placed = staging.putInPlace(); !placed)
            return placed.error();
    }
    return restored;
}

/// Today's keys of the vault for its older database.
Result<Prepared> preparedWith(const VaultKeys &keys, const RootKey &root, const VaultKeys &ofBackup,
    const std::function<Result<DeviceSecret>()> &secretInFile)
{
    if (keys.vaultId() != ofBackup.vaultId())
        return Error {Error::Code::BackupForeign};
    Prepared prepared {keys, RootKey(root.epoch(), root.bytes().clone())};
    // In a keychain it is found by the vault, wherever the profile lies.
    if (keys.deviceSecretPlace() == DeviceSecretStore::Place::File) {
        Result<DeviceSecret> secret = secretInFile();
        if (!secret)
            return secret.error();
        prepared.secret = *std::move(secret);
    }
    return prepared;
}

} // namespace

Result<Restored> restoreBackup(const QString &path, const RecoveryKey &recovery,
    const ProfileFolder &target, const store::BackupWatcher &watcher)
{
    const Prepare prepare = [&](const VaultKeys &ofBackup) -> Result<Prepared> {
        Result<RootKey> root = ofBackup.unlockWithRecovery(recovery);
        if (!root)
            return root.error();
        return Prepared {ofBackup, *std::move(root)};
    };
    return restore(path, &recovery, prepare, {}, target, watcher);
}

Result<Restored> restoreBackup(const QString &path, Vault &vault, const ProfileFolder &target,
    const store::BackupWatcher &watcher)
{
    const Prepare prepare = [&](const VaultKeys &ofBackup) -> Result<Prepared> {
        Result<VaultKeys> keys = VaultKeys::load(vault.folder().keys());
        if (!keys)
            return keys.error();
        return preparedWith(
            *keys, vault.root(), ofBackup, [&] { return vault.deviceSecret(*keys); });
    };
    const Finish finish = [&](const ProfileFolder &profile, Restored &restored) -> Result<Done> {
        const Result<int> erased = replayErasures(vault, profile, restored.vaultId);
        if (!erased)
            return erased.error();
        restored.erasedAgain = *erased;
        return Done();
    };
    return restore(path, &vault.root(), prepare, finish, target, watcher);
}

Result<Restored> restoreBackup(const QString &path, const ProfileFolder &from, const Uuid &member,
    const Password &password, const Clock &clock, const ProfileFolder &target,
    const store::BackupWatcher &watcher)
{
    const Result<VaultKeys> keys = VaultKeys::load(from.keys());
    if (!keys)
        return keys.error();
    const Result<RootKey> root = unlockRoot(from, *keys, member, password, clock);
    if (!root)
        return root.error();
    const Prepare prepare = [&](const VaultKeys &ofBackup) {
        return preparedWith(*keys, *root, ofBackup, [&] { return deviceSecretOf(from, *keys); });
    };
    return restore(path, &*root, prepare, {}, target, watcher);
}

} // namespace lobby::backup
