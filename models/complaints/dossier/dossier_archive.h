#pragma once

#include "models/complaints/dossier/manifest.h"
#include "models/support/result.h"

#include <QByteArray>

namespace lobby::complaints {

/// A file that goes into an archive.
struct ArchivedFile
{
    QString name;
    QByteArray bytes;
};

inline constexpr QLatin1StringView kManifestName("manifest.json");

/// A ZIP of these files, stored as they are, all dated `at`; `comment` is how it ends. Unavailable.
[[nodiscard]] Result<QByteArray> archiveOf(
    const QList<ArchivedFile> &files, const QByteArray &comment, const QDateTime &at);

/// What is in an archive: sizes and hashes in its order, and the text of its manifest. Nothing is
/// unpacked whole but that, and nothing beyond `mostBytes` together. Invalid when it is no archive,
/// has a file twice or is larger.
struct ArchiveListing
{
    QList<DossierEntry> entries; ///< without the manifest
    QByteArray manifest;
};
[[nodiscard]] Result<ArchiveListing> listingOf(QByteArrayView archive, qint64 mostBytes);

} // namespace lobby::complaints
