#include "ui/access/first_run/first_run.h"

#include "models/access/keys/vault_keys.h"
#include "models/access/vault/profile_folder.h"

#include <QtConcurrentRun>

namespace lobby::ui {

namespace {

Result<Done> unlocks(const QString &path, const access::RecoveryKey &key)
{
    const Result<access::VaultKeys> keys = access::VaultKeys::load(path);
    if (!keys)
        return keys.error();
    const Result<access::RootKey> root = keys->unlockWithRecovery(key);
    return root ? Result<Done>(Done()) : Result<Done>(root.error());
}

} // namespace

std::function<QFuture<Result<Done>>(SharedRecoveryKey)> proofAgainst(
    const access::ProfileFolder &folder)
{
    return [path = folder.keys()](const SharedRecoveryKey &key) {
        return QtConcurrent::run([path, key] { return unlocks(path, *key); });
    };
}

} // namespace lobby::ui
