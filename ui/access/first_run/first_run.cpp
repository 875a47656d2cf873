#include "ui/access/first_run/first_run.h"

#include "models/access/keys/vault_keys.h"
#include "models/access/vault/profile_folder.h"

#include <QPromise>
#include <QThreadPool>

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
        const auto promise = std::make_shared<QPromise<Result<Done>>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise, path, key] {
            promise->addResult(unlocks(path, *key));
            promise->finish();
        });
        return promise->future();
    };
}

} // namespace lobby::ui
