#include "models/support/whole_file.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>

namespace lobby {

Error writeFailure()
{
    const auto code = errno == ENOSPC || errno == EDQUOT ? Error::Code::DiskFull
        : errno == EROFS || errno == EACCES              ? Error::Code::ReadOnly
                                                         : Error::Code::Unavailable;
    return {code, {}, QStringLiteral("path")};
}

Result<Done> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return writeFailure();
    return Done();
}

} // namespace lobby
