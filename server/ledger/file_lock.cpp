#include "server/ledger/file_lock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace lobby::server {

Result<FileLock> FileLock::take(const QString &path)
{
    const int fd = ::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (fd < 0)
        return Error {Error::Code::Unavailable, QStringLiteral("lock")};
    FileLock lock(fd);
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return Error {Error::Code::VaultBusy, QStringLiteral("a server runs on it")};
    return lock;
}

FileLock::~FileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

} // namespace lobby::server
