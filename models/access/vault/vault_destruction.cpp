#include "models/access/vault/vault_destruction.h"

#include "models/access/keys/device_secret.h"
#include "models/access/keys/vault_keys.h"

#include <QFile>

#include <unistd.h>

namespace lobby::access {

namespace {

/// A journalling disk may keep the old blocks; without the other half of the key they say nothing.
bool overwritten(QFile &file)
{
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const QByteArray zeros(file.size(), '\0');
    return file.write(zeros) == zeros.size() && ::fsync(file.handle()) == 0;
}

bool destroyed(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    overwritten(file); // as far as it can be
    file.close();
    return file.remove();
}

} // namespace

Result<Done> destroyVault(const ProfileFolder &folder)
{
    QStringList keys {folder.keys(), DeviceSecretFile::pathIn(folder.path())};
    for (int generation = 1; generation <= VaultKeys::kGenerations; ++generation)
        keys.append(folder.keys() + u'.' + QString::number(generation));
    bool done = true;
    for (const QString &path : std::as_const(keys))
        done = destroyed(path) && done;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString path = folder.database() + QLatin1StringView(suffix);
        done = (!QFile::exists(path) || QFile::remove(path)) && done;
    }
    for (const QString &path : {folder.auditHead(), folder.loginAttempts()})
        done = (!QFile::exists(path) || QFile::remove(path)) && done;
    if (!done)
        return Error {Error::Code::Unavailable, QStringLiteral("vault files remain")};
    return Done();
}

} // namespace lobby::access
