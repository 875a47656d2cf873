#include "models/access/secrets/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace lobby::access {

namespace {

constexpr mode_t kOwnerOnly = 0600;

/// A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

Error systemError(const char *step, int number = errno)
{
    const auto code = [number] {
        switch (number) {
        case ENOENT:
            return Error::Code::NotFound;
        case EEXIST:
            return Error::Code::Conflict;
        case ELOOP:
            return Error::Code::VaultSymlink;
        case ENOSPC:
        case EDQUOT:
            return Error::Code::DiskFull;
        case EROFS:
            return Error::Code::ReadOnly;
        default:
            return Error::Code::Unavailable;
        }
    }();
    return Error {code, QStringLiteral("%1: errno %2").arg(QLatin1StringView(step)).arg(number)};
}

Result<Done> writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return systemError("write");
        bytes = bytes.sliced(written);
    }
    if (::fsync(fd) != 0)
        return systemError("fsync");
    return Done {};
}

Result<Done> syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor fd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen())
        return systemError("open folder");
    if (::fsync(fd.get()) != 0)
        return systemError("fsync folder");
    return Done {};
}

/// The file without the folder's fsync; removed again when it cannot be finished.
Result<Done> writeNew(const QByteArray &name, QByteArrayView bytes)
{
    const Descriptor fd(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kOwnerOnly));
    if (!fd.isOpen())
        return systemError("create");
    auto written = writeAll(fd.get(), bytes);
    if (!written)
        ::unlink(name.constData());
    return written;
}

/// Moves "<path>.1" to "<path>.2" and so on, then gives the present file the second name
/// "<path>.1". A link, not a rename: `path` must not be missing for a moment.
Result<Done> keepGenerations(const QString &path, int generations)
{
    const auto generation = [&path](int n) {
        return QFile::encodeName(path + QLatin1Char('.') + QString::number(n));
    };
    for (int n = generations - 1; n >= 1; --n) {
        if (::rename(generation(n).constData(), generation(n + 1).constData()) != 0
            && errno != ENOENT)
            return systemError("rename generation");
    }
    if (::link(QFile::encodeName(path).constData(), generation(1).constData()) == 0
        || errno == ENOENT)
        return Done {};
    if (errno != EPERM && errno != EOPNOTSUPP && errno != EMLINK)
        return systemError("link generation");
    const auto present = readPrivateFile(path, std::numeric_limits<qint32>::max());
    if (!present) // a file system without links, and nothing to copy
        return present.error();
    return writeNew(generation(1), *present);
}

} // namespace

Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes)
{
    // O_NONBLOCK: a pipe in place of the file must not hold the desk up.
    const Descriptor fd(::open(
        QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (!fd.isOpen())
        return systemError("open");
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0)
        return systemError("stat");
    if (!S_ISREG(status.st_mode))
        return Error {Error::Code::Invalid, QStringLiteral("not a regular file")};
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error {Error::Code::VaultExposed, QStringLiteral("others may open the file")};

    QByteArray bytes;
    std::array<char, 16384> block; // NOLINT(*-member-init): filled by read
    for (;;) {
        const ssize_t got = ::read(fd.get(), block.data(), block.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("read");
        if (got == 0)
            return bytes;
        if (bytes.size() + got > maxBytes)
            return Error {Error::Code::Invalid, QStringLiteral("larger than allowed")};
        bytes.append(block.data(), got);
    }
}

Result<Done> createPrivateFile(const QString &path, QByteArrayView bytes)
{
    auto written = writeNew(QFile::encodeName(path), bytes);
    return written ? syncFolderOf(path) : written;
}

Result<Done> replacePrivateFile(const QString &path, QByteArrayView bytes, int generations)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray next = name + ".new";
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0 && S_ISLNK(status.st_mode))
        return systemError("replace", ELOOP);
    ::unlink(next.constData()); // left by a kill before its rename, so never anybody's only copy
    if (auto written = writeNew(next, bytes); !written)
        return written;
    if (generations > 0) {
        if (auto kept = keepGenerations(path, generations); !kept) {
            ::unlink(next.constData());
            return kept;
        }
    }
    if (::rename(next.constData(), name.constData()) != 0) {
        const auto error = systemError("rename");
        ::unlink(next.constData());
        return error;
    }
    return syncFolderOf(path);
}

} // namespace lobby::access
