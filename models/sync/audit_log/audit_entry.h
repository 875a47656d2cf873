#pragma once

#include <QByteArray>

#include <optional>

namespace lobby::sync {

inline constexpr qsizetype kAuditHashBytes = 32;
/// Far above what a desk writes.
inline constexpr qsizetype kMostAuditEntryBytes = 1024;

/// What the chain says before its first entry.
inline QByteArray beforeFirstEntry()
{
    return QByteArray(kAuditHashBytes, '\0');
}

/// How an entry of a desk's audit chain hangs on the one before.
struct AuditLink
{
    quint64 sequence = 0; ///< from 1
    QByteArray previous; ///< hash of the entry before
};

/// The link of an entry as models/access/audit writes it; none for anything of another shape.
std::optional<AuditLink> auditLinkOf(QByteArrayView entry);
/// SHA-256("LOBBY-AUDIT1" ‖ entry).
QByteArray auditHash(QByteArrayView entry);

} // namespace lobby::sync
