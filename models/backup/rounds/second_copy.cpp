#include "models/backup/rounds/second_copy.h"

#include "models/store/engine/vault_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace lobby::backup {

namespace {

constexpr qint64 kCopyBytes = qint64 {1024} * 1024;

Error failure(int number)
{
    const auto code = number == ENOSPC || number == EDQUOT || number == EFBIG
        ? Error::Code::DiskFull
        : number == EROFS || number == EACCES ? Error::Code::ReadOnly
                                              : Error::Code::Unavailable;
    return {code, {}, QStringLiteral("backup")};
}

/// Empty when it cannot be read.
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

Result<Done> written(QFile &from, const QString &path)
{
    if (Result<Done> made = store::createPrivateFile(path); !made)
        return made;
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure(errno);
    while (!from.atEnd()) {
        const QByteArray part = from.read(kCopyBytes);
        if (part.isEmpty())
            return failure(EIO);
        if (file.write(part) != part.size())
            return failure(errno);
    }
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return failure(errno);
    ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    return Done();
}

} // namespace

Result<Done> copyBackup(const QString &path, const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return Error {Error::Code::NotFound, {}, QStringLiteral("folder")};
    const QByteArray hash = hashOf(path);
    QFile from(path);
    if (hash.isEmpty() || !from.open(QIODevice::ReadOnly))
        return failure(EIO);
    const QString copy = QDir(folder).filePath(QFileInfo(path).fileName());
    if (QFileInfo::exists(copy)) {
        return hashOf(copy) == hash
            ? Result<Done>(Done())
            : Error {Error::Code::VaultExists, {}, QStringLiteral("backup")};
    }
    const QString unfinished = copy + QStringLiteral(".part");
    QFile::remove(unfinished); // of an earlier try that was cut short
    Result<Done> outcome = written(from, unfinished);
    if (outcome && hashOf(unfinished) != hash)
        outcome = Error {Error::Code::BackupDamaged};
    if (outcome)
        outcome = store::putInPlace(unfinished, copy);
    if (!outcome)
        QFile::remove(unfinished);
    return outcome;
}

} // namespace lobby::backup
