#include "models/support/whole_file.h"

#include <QSaveFile>

#include <cerrno>

namespace lobby {

Result<Done> writeWhole(const QString &path, const QByteArray &bytes)
{
    const auto failure = [] {
        const auto code = errno == ENOSPC || errno == EDQUOT ? Error::Code::DiskFull
            : errno == EROFS || errno == EACCES              ? Error::Code::ReadOnly
                                                             : Error::Code::Unavailable;
        return Error {code, {}, QStringLiteral("path")};
    };
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure();
    return Done();
}

} // namespace lobby
