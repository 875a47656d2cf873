#include "models/darkdesk/pack/pack_folder.h"

#include "models/access/secrets/private_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace lobby::darkdesk {

PackFolder::PackFolder(QString own, QString chosen, Write write)
    : m_own(std::move(own))
    , m_chosen(std::move(chosen))
    , m_write(std::move(write))
{
    if (!m_write) {
        m_write = [](const QString &file, QByteArrayView bytes) {
            return access::replacePrivateFile(file, bytes);
        };
    }
}

QString PackFolder::file() const
{
    return QDir(path()).filePath(QStringLiteral("dark-desk.pdf"));
}

Result<Done> PackFolder::write(QByteArrayView pdf) const
{
    if (m_chosen.isEmpty())
        QDir().mkpath(m_own); // what fails shows below
    const QFileInfo folder(path());
    if (folder.isRelative())
        return Error {Error::Code::Invalid, {}, QStringLiteral("folder")};
    if (!folder.exists())
        return Error {Error::Code::NotFound, {}, QStringLiteral("folder")};
    if (!folder.isDir())
        return Error {Error::Code::Invalid, {}, QStringLiteral("folder")};
    return m_write(file(), pdf);
}

std::optional<qint64> PackFolder::writtenAt() const
{
    const QFileInfo pack(file());
    return pack.isFile() ? std::optional(pack.lastModified().toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace lobby::darkdesk
