#include "models/complaints/evidence/evidence.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lobby::complaints {

namespace {

constexpr qsizetype kLongestEvidenceName = 120;

/// Without a folder, and without what would show it as something else.
QString shownName(const QString &name)
{
    QString shown;
    for (const QChar character : name.sliced(name.lastIndexOf(u'/') + 1)) {
        const auto category = character.category();
        const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (!isHidden)
            shown.append(character);
    }
    return shown.trimmed().left(kLongestEvidenceName);
}

} // namespace

Result<Evidence> examined(QByteArrayView bytes, const QString &name, const QString &source)
{
    if (bytes.isEmpty())
        return Error {Error::Code::Invalid, {}, QStringLiteral("evidence_empty")};
    if (bytes.size() > kMostEvidenceBytes)
        return Error {Error::Code::FileTooLarge, {}, QStringLiteral("evidence")};
    if (std::find(kEvidenceSources.begin(), kEvidenceSources.end(), source)
        == kEvidenceSources.end())
        return Error {Error::Code::Invalid, {}, QStringLiteral("source")};
    const std::optional<MediaType> type = mediaTypeOf(bytes);
    if (!type)
        return Error {Error::Code::FileFormat, {}, QStringLiteral("evidence")};
    Evidence evidence;
    evidence.name = shownName(name);
    evidence.type = type;
    evidence.size = bytes.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    evidence.sha256 = hash.result();
    evidence.source = source;
    return evidence;
}

Result<QByteArray> bytesOfFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error {Error::Code::NotFound, {}, QStringLiteral("evidence")};
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable, {}, QStringLiteral("evidence")};
    QByteArray bytes = file.read(kMostEvidenceBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error {Error::Code::Unavailable, {}, QStringLiteral("evidence")};
    return bytes;
}

} // namespace lobby::complaints
