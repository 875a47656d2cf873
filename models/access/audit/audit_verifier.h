#pragma once

#include "models/access/audit/audit_head.h"
#include "models/sync/audit_log/tree_head.h"

namespace lobby::access {

/// What was found in an audit chain, read from its first entry to its last.
struct AuditReport
{
    quint64 entries = 0;
    quint64 erasedDetails = 0; ///< entries whose details were erased; the chain holds without them
    AuditHead head;
    /// First entry that does not hold, 0 when all do, and why.
    quint64 firstBad = 0;
    /// "sequence", "entry", "hash", "previous", "commitment", "head" (of the state file), and
    /// "differs", "behind": it is not, or no longer, what the server confirmed.
    QString problem;
    std::optional<sync::ChainLeaf> confirmed; ///< of the last two, what the server confirmed
};

/// Reads the chain with code of its own, small enough to be read in one sitting: it shares nothing
/// with the writer but the format. `key` is the database's raw key; `confirmed`, what this
/// terminal has last confirmed, if anything; `witnessed`, what the server says that it confirmed,
/// beside the receipts in the file. Opens the file for reading only.
Result<AuditReport> verifyAudit(const QString &databasePath, QByteArrayView key,
    const std::optional<AuditHead> &confirmed, const QList<sync::ChainLeaf> &witnessed = {});

/// The entry with this hash; 0 when there is none. Where the chain up to it holds, whoever kept the
/// hash knows that nothing before it was changed since.
Result<quint64> auditEntryWith(
    const QString &databasePath, QByteArrayView key, const QByteArray &hash);

/// The hash of one entry, as it stands there; empty when there is none.
Result<QByteArray> auditHashAt(const QString &databasePath, QByteArrayView key, quint64 sequence);

} // namespace lobby::access
