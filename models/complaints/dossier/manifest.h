#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace lobby::complaints {

/// A file in a dossier.
struct DossierEntry
{
    QString name; ///< in the archive, "evidence/01 lift.png"
    qint64 size = 0;
    QByteArray sha256;

    friend bool operator==(const DossierEntry &, const DossierEntry &) = default;
};

/// What a dossier says of itself: the file manifest.json in it.
struct Manifest
{
    QString caseNo;
    QDateTime madeAt; ///< UTC
    QString madeBy; ///< name of the member
    QString property; ///< name of the hotel, agency or office
    quint32 desk = 0; ///< its number
    quint64 auditSequence = 0; ///< the entry with which the dossier was made
    QByteArray auditHash;
    QList<DossierEntry> entries; ///< every other file of the archive

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

inline constexpr qint64 kMostManifestBytes = 256LL * 1024;
[[nodiscard]] QByteArray encoded(const Manifest &manifest);
/// None for anything else.
[[nodiscard]] std::optional<Manifest> decodedManifest(const QByteArray &json);

} // namespace lobby::complaints
