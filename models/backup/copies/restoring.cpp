#include "models/backup/copies/restoring.h"

#include "models/store/engine/transaction.h"
#include "models/store/engine/vault_file.h"
#include "models/store/rows/desk_position.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
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

Error taken()
{
    return {Error::Code::VaultExists, {}, QStringLiteral("profile")};
}

QString stagingOf(const ProfileFolder &target)
{
    return QDir::cleanPath(target.path()) + QStringLiteral(".restoring");
}

/// Of an earlier try that was cut short: never was a profile, and has nothing that is not in the
/// backup.
bool discardStaging(const QString &folder)
{
    if (!QDir(folder).exists())
        return true;
    const ProfileFolder staging(folder);
    store::discardUnfinished(staging.database());
    QFile::remove(staging.keys());
    QFile::remove(DeviceSecretFile::pathIn(folder));
    return QDir().rmdir(folder);
}

Result<Done> makePrivateFolder(const QString &folder)
{
    if (!QDir().mkpath(QFileInfo(folder).absolutePath())
        || ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0)
        return Error {errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Unavailable, {},
            QStringLiteral("profile")};
    return Done();
}

/// The one step that makes a profile of it.
Result<Done> putFolderInPlace(const QString &from, const QString &to)
{
    const auto sync = [](const QString &folder) {
        const int handle
            = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle >= 0) {
            ::fsync(handle);
            ::close(handle);
        }
    };
    sync(from);
    // An empty folder is replaced, one with anything in it is not.
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR
            ? taken()
            : Error {Error::Code::Unavailable, {}, QStringLiteral("profile")};
    sync(QFileInfo(to).absolutePath());
    return Done();
}

/// Another desk may go on under this one's number, and the server knows more of it than the backup:
/// a server is asked for another number before anything is told it.
Result<bool> askForNumber(const QString &database, const SecretBytes &key)
{
    return store::guarded([&]() -> Result<bool> {
        store::Connection connection({database, key.view(), store::Access::Write});
        store::Transaction transaction(connection);
        sync::DeskPosition position = store::readPosition(connection);
        if (position.streams.empty())
            return false; // never had a server
        position.wantsReincarnation = true;
        store::writePosition(connection, position);
        transaction.commit();
        connection.checkpoint();
        return true;
    });
}

Result<Restored> restoreInto(const QString &staging, const QString &path,
    const BackupOpener &opener, const Prepare &prepare, const store::BackupWatcher &watcher)
{
    const ProfileFolder profile(staging);
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
    const Result<bool> asks
        = askForNumber(profile.database(), prepared->root.subkey(RootKey::Purpose::Database));
    if (!asks)
        return asks.error();
    if (prepared->secret) {
        if (const auto kept = DeviceSecretFile(staging).write(*prepared->secret); !kept)
            return kept.error();
    }
    if (const Result<Done> saved = prepared->keys.save(profile.keys()); !saved)
        return saved.error();
    return Restored {contents->header.vaultId, contents->header.madeAtMs, contents->pages, *asks};
}

Result<Restored> restore(const QString &path, const BackupOpener &opener, const Prepare &prepare,
    const ProfileFolder &target, const store::BackupWatcher &watcher)
{
    if (QFileInfo::exists(target.path())
        && !QDir(target.path())
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return taken();
    const QString staging = stagingOf(target);
    if (!discardStaging(staging))
        return Error {Error::Code::Unavailable, {}, QStringLiteral("profile")};
    if (const Result<Done> made = makePrivateFolder(staging); !made)
        return made.error();
    Result<Restored> restored = restoreInto(staging, path, opener, prepare, watcher);
    if (restored) {
        if (const Result<Done> placed = putFolderInPlace(staging, QDir::cleanPath(target.path()));
            !placed)
            restored = placed.error();
    }
    if (!restored)
        discardStaging(staging);
    return restored;
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
    return restore(path, &recovery, prepare, target, watcher);
}

Result<Restored> restoreBackup(const QString &path, const Vault &vault, const ProfileFolder &target,
    const store::BackupWatcher &watcher)
{
    const Prepare prepare = [&](const VaultKeys &ofBackup) -> Result<Prepared> {
        Result<VaultKeys> keys = VaultKeys::load(vault.folder().keys());
        if (!keys)
            return keys.error();
        if (keys->vaultId() != ofBackup.vaultId())
            return Error {Error::Code::BackupForeign};
        Prepared prepared {
            *std::move(keys), RootKey(vault.root().epoch(), vault.root().bytes().clone())};
        // In a keychain it is found by the vault, wherever the profile lies.
        if (prepared.keys.deviceSecretPlace() == DeviceSecretStore::Place::File) {
            Result<DeviceSecret> secret = vault.deviceSecret(prepared.keys);
            if (!secret)
                return secret.error();
            prepared.secret = *std::move(secret);
        }
        return prepared;
    };
    return restore(path, &vault.root(), prepare, target, watcher);
}

} // namespace lobby::backup
