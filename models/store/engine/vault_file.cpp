#include "models/store/engine/vault_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace lobby::store {

namespace {

constexpr qint64 kPageBytes = 4096;
constexpr QByteArrayView kPlainHeader("SQLite format 3");

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

bool isOnNetwork(const QByteArray &path)
{
    struct statfs system = {};
    return statfs(path.constData(), &system) == 0
        && isNetworkFileSystem(static_cast<quint64>(static_cast<quint32>(system.f_type)));
}

} // namespace

bool isNetworkFileSystem(quint64 magic)
{
    // statfs(2): NFS, SMB, CIFS, SMB2, 9P, AFS, Coda, Ceph, GFS2, OCFS2
    static constexpr std::array<quint64, 10> kNetwork = {0x6969, 0x517b, 0xff534d42, 0xfe534d42,
        0x01021997, 0x5346414f, 0x73757245, 0x00c36400, 0x01161970, 0x7461636f};
    return std::ranges::find(kNetwork, magic) != kNetwork.end();
}

Result<Done> inspectVaultFile(const QString &path)
{
    using Code = Error::Code;
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (lstat(name.constData(), &status) != 0)
        return Error {errno == ENOENT || errno == ENOTDIR ? Code::VaultMissing : Code::Unavailable};
    if (S_ISLNK(status.st_mode))
        return Error {Code::VaultSymlink};
    if (!S_ISREG(status.st_mode))
        return Error {Code::VaultForeign, QStringLiteral("not a file")};
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error {Code::VaultExposed};
    if (isOnNetwork(name))
        return Error {Code::VaultNetwork};
    if (status.st_size == 0)
        return Error {Code::VaultEmpty};

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Code::Unavailable, QStringLiteral("cannot be read")};
    if (file.read(kPlainHeader.size()) == kPlainHeader)
        return Error {Code::VaultPlain};
    // While a write-ahead log stands beside it, the file may end in the middle of a page.
    if (status.st_size < kPageBytes || (status.st_size % kPageBytes != 0 && !hasLog(path)))
        return Error {Code::VaultTruncated};
    return Done();
}

Result<Done> inspectVaultPlace(const QString &path)
{
    struct stat status = {};
    if (lstat(QFile::encodeName(path).constData(), &status) == 0)
        return Error {Error::Code::VaultExists};
    if (isOnNetwork(QFile::encodeName(QFileInfo(path).absolutePath())))
        return Error {Error::Code::VaultNetwork};
    return Done();
}

Result<Done> createPrivateFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = open(
        name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return Error {errno == EEXIST ? Error::Code::VaultExists
                : errno == ENOSPC     ? Error::Code::DiskFull
                                      : Error::Code::Unavailable};
    }
    close(file);
    return Done();
}

Result<Done> putInPlace(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int moved
        = renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
    // exFAT, as on a USB stick, has no such rename.
    if (moved != 0 && errno == EINVAL && !QFileInfo::exists(to))
        moved = rename(source.constData(), target.constData());
    if (moved != 0) {
        return Error {errno == EEXIST ? Error::Code::VaultExists
                : errno == ENOSPC     ? Error::Code::DiskFull
                                      : Error::Code::Unavailable};
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(to).absolutePath());
    const int handle = open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        fsync(handle); // not every file system can, and those that cannot do it by themselves
        close(handle);
    }
    return Done();
}

void discardUnfinished(const QString &path)
{
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

} // namespace lobby::store
