#include "models/store/engine/vault_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <array>

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

Result<Done> createVaultFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (isOnNetwork(folder))
        return Error {Error::Code::VaultNetwork};
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

} // namespace lobby::store
