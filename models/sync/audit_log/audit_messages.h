#pragma once

#include "models/sync/audit_log/tree_head.h"

#include <optional>

namespace lobby::sync {

inline constexpr quint64 kMostAuditEntries = 500;
/// Of the entries of one message together.
inline constexpr qsizetype kMostAuditBytes = qsizetype(256) * 1024;

/// "Here is how my audit chain goes on, and the newest head I know." Without entries: only asks.
struct AuditRequest
{
    quint32 device = 0;
    quint64 from = 1; ///< sequence of the first entry
    QList<QByteArray> entries = {}; ///< as they were written; no personal data in them
    /// The entry whose receipt is wanted; 0: the last one of the chain.
    quint64 about = 0;
    std::optional<SignedTreeHead> held = {};
};

enum class AuditVerdict : quint8 {
    Taken = 0,
    Gap = 1, ///< entries before these are missing; `sequence` is the last one that is there
    Forked = 2, ///< from `sequence` on the chain is another one than was confirmed
    Broken = 3, ///< the entry `sequence` does not hang on the one before, or is none
};

/// What became of the entries, what the log says of the chain, and that it is the log it was.
struct AuditAnswer
{
    AuditVerdict verdict = AuditVerdict::Taken;
    quint64 sequence = 0; ///< see AuditVerdict
    SignedTreeHead head; ///< the newest
    std::optional<AuditReceipt> receipt; ///< in that head; none when there is no such entry
    QList<QByteArray> sinceHeld; ///< consistency with the head that the desk holds
    std::optional<SignedTreeHead> other; ///< a head that another desk has been given
    QList<QByteArray> sinceOther;
};

QByteArray encode(const AuditRequest &request);
QByteArray encode(const AuditAnswer &answer);

// Invalid on anything that is not such a message, whatever the bytes.
Result<AuditRequest> decodeAuditRequest(QByteArrayView bytes);
Result<AuditAnswer> decodeAuditAnswer(QByteArrayView bytes);

} // namespace lobby::sync
