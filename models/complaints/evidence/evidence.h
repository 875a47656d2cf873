#pragma once

#include "models/complaints/evidence/media_type.h"
#include "models/support/result.h"
#include "models/support/uuid.h"

#include <QString>

#include <array>

namespace lobby::complaints {

inline constexpr qint64 kMostEvidenceBytes = 10LL * 1024 * 1024; ///< of one file
inline constexpr int kMostEvidence = 30; ///< files of one case: a dossier holds them all

/// Where a file came from.
inline constexpr std::array kEvidenceSources = {QLatin1StringView("guest"),
    QLatin1StringView("staff"), QLatin1StringView("camera"), QLatin1StringView("system"),
    QLatin1StringView("third_party"), QLatin1StringView("authority")};

/// A file that belongs to a case, without what is in it. Never changed, never removed.
struct Evidence
{
    Uuid id;
    Uuid complaint;
    QString name; ///< as it was called, without its folder
    std::optional<MediaType> type = {}; ///< none: a newer program knows it
    qint64 size = 0; ///< bytes
    QByteArray sha256;
    QString source; ///< of kEvidenceSources
    qint64 capturedAt = 0; ///< Unix milliseconds
    Uuid capturedBy;
    bool isWhole = true; ///< false: not all of it has come from the desk that has it

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// What somebody wants to attach, looked at: type, size, hash and a name that can be shown.
/// Invalid (subject "evidence_empty" or "source"), FileTooLarge and FileFormat (subject
/// "evidence").
[[nodiscard]] Result<Evidence> examined(
    QByteArrayView bytes, const QString &name, const QString &source);

/// What a file holds, at most one byte more than is allowed. NotFound or Unavailable (subject
/// "evidence"). Blocks.
[[nodiscard]] Result<QByteArray> bytesOfFile(const QString &path);

} // namespace lobby::complaints
