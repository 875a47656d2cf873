#include "models/backup/copies/profile_staging.h"

#include "models/access/keys/device_secret.h"
#include "models/store/engine/vault_file.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace lobby::backup {

namespace {

Error taken()
{
    return {Error::Code::VaultExists, {}, QStringLiteral("profile")};
}

void flushFolder(const QString &folder)
{
    const int handle
        = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

} // namespace

ProfileStaging::ProfileStaging(const access::ProfileFolder &target)
    : m_target(QDir::cleanPath(target.path()))
    , m_staging(m_target + QStringLiteral(".restoring"))
{
}

ProfileStaging::~ProfileStaging()
{
    if (m_isOurs)
        (void)discard();
}

/// Never was a profile, and has nothing that is not elsewhere.
bool ProfileStaging::discard() const
{
    if (!QDir(m_staging).exists())
        return true;
    store::discardUnfinished(profile().database());
    QFile::remove(profile().database() + QStringLiteral(".lock"));
    QFile::remove(profile().auditHead());
    QFile::remove(profile().keys());
    QFile::remove(access::DeviceSecretFile::pathIn(m_staging));
    return QDir().rmdir(m_staging);
}

Result<Done> ProfileStaging::begin()
{
    if (QFileInfo::exists(m_target)
        && !QDir(m_target).isEmpty(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return taken();
    if (!discard())
        return Error {Error::Code::Unavailable, {}, QStringLiteral("profile")};
    errno = 0;
    if (!QDir().mkpath(QFileInfo(m_staging).absolutePath())
        || ::mkdir(QFile::encodeName(m_staging).constData(), S_IRWXU) != 0)
        return Error {errno == ENOSPC ? Error::Code::DiskFull : Error::Code::Unavailable, {},
            QStringLiteral("profile")};
    m_isOurs = true;
    return Done();
}

Result<Done> ProfileStaging::putInPlace()
{
    flushFolder(m_staging);
    // An empty folder is replaced, one with anything in it is not.
    if (std::rename(
            QFile::encodeName(m_staging).constData(), QFile::encodeName(m_target).constData())
        != 0)
        return errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR
            ? taken()
            : Error {Error::Code::Unavailable, {}, QStringLiteral("profile")};
    m_isOurs = false;
    flushFolder(QFileInfo(m_target).absolutePath());
    return Done();
}

} // namespace lobby::backup
