#include "models/complaints/dossier/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lobby::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHashBytes = 32;

/// A count that a number of JSON holds exactly; none for anything else.
std::optional<qint64> countIn(const QJsonValue &value)
{
    constexpr qint64 kNoCount = -1;
    const qint64 count = value.toInteger(kNoCount);
    return count > kNoCount ? std::optional(count) : std::nullopt;
}

std::optional<QByteArray> hashIn(const QJsonValue &value)
{
    const QByteArray digits = value.toString().toLatin1();
    QByteArray bytes = QByteArray::fromHex(digits);
    if (bytes.size() != kHashBytes || bytes.toHex() != digits)
        return std::nullopt;
    return bytes;
}

} // namespace

QByteArray encoded(const Manifest &manifest)
{
    QJsonArray entries;
    for (const DossierEntry &entry : manifest.entries) {
        entries.append(QJsonObject {{u"name"_s, entry.name}, {u"size"_s, entry.size},
            {u"sha256"_s, QString::fromLatin1(entry.sha256.toHex())}});
    }
    const QJsonObject document {{u"format"_s, u"lobby-dossier"_s}, {u"version"_s, 1},
        {u"case"_s, manifest.caseNo},
        {u"made_at"_s, manifest.madeAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"made_by"_s, manifest.madeBy}, {u"property"_s, manifest.property},
        {u"desk"_s, qint64(manifest.desk)},
        {u"audit"_s,
            QJsonObject {{u"sequence"_s, qint64(manifest.auditSequence)},
                {u"hash"_s, QString::fromLatin1(manifest.auditHash.toHex())}}},
        {u"entries"_s, entries}};
    return QJsonDocument(document).toJson();
}

std::optional<Manifest> decodedManifest(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    const QJsonObject audit = document.value(u"audit"_s).toObject();
    const auto desk = countIn(document.value(u"desk"_s));
    const auto sequence = countIn(audit.value(u"sequence"_s));
    const auto head = hashIn(audit.value(u"hash"_s));
    Manifest manifest;
    manifest.madeAt
        = QDateTime::fromString(document.value(u"made_at"_s).toString(), Qt::ISODateWithMs);
    if (document.value(u"format"_s).toString() != u"lobby-dossier"
        || document.value(u"version"_s).toInt() != 1 || !desk || !sequence || !head
        || !manifest.madeAt.isValid() || !document.value(u"entries"_s).isArray())
        return std::nullopt;
    manifest.caseNo = document.value(u"case"_s).toString();
    manifest.madeBy = document.value(u"made_by"_s).toString();
    manifest.property = document.value(u"property"_s).toString();
    manifest.desk = quint32(*desk);
    manifest.auditSequence = quint64(*sequence);
    manifest.auditHash = *head;
    const QJsonArray entries = document.value(u"entries"_s).toArray();
    for (const QJsonValue value : entries) {
        const QJsonObject said = value.toObject();
        const auto size = countIn(said.value(u"size"_s));
        const auto hash = hashIn(said.value(u"sha256"_s));
        if (!size || !hash || said.value(u"name"_s).toString().isEmpty())
            return std::nullopt;
        manifest.entries.append({said.value(u"name"_s).toString(), *size, *hash});
    }
    return manifest;
}

} // namespace lobby::complaints
