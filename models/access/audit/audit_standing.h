#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/audit_log/audit_messages.h"

namespace lobby::access {

/// What this desk holds of the server's audit log.
struct AuditStanding
{
    std::optional<sync::ChainLeaf> confirmed = {}; ///< the last entry that both have alike
    std::optional<sync::ChainLeaf> disputed = {}; ///< one that the server has and this desk not
    std::optional<sync::SignedTreeHead> head = {}; ///< the newest
    std::optional<sync::SignedTreeHead> otherHead = {}; ///< one that does not go with it

    /// Somebody must look: the chain here or the log there was changed.
    [[nodiscard]] bool isDisputed() const { return disputed || otherHead; }
};

/// What an answer of the server's has changed.
struct AuditTurn
{
    bool raisesDispute = false; ///< there was none before
    bool logWasRestored = false; ///< the server lost the end of its log, and says so
    /// The entry from which to go on; 0 when there is no use in going on now.
    quint64 next = 0;
};

// Any connection.
AuditStanding readAuditStanding(store::Connection &connection);
/// Entries from that one on, as many as one message takes.
QList<QByteArray> auditEntriesFrom(store::Connection &connection, quint64 sequence);
/// The request with which the chain goes on at `from` (0: after what is confirmed), under the
/// desk's number of now. None when there is nothing to say, or when this chain is disputed.
std::optional<sync::AuditRequest> nextAuditRequest(store::Connection &connection, quint64 from);

/// Keeps what the answer to `request` shows. Writer thread. Throws Refusal (Invalid) when it is
/// not signed and proved by `authority` (certificate, DER): then nothing is kept.
AuditTurn takeAuditAnswer(store::Connection &connection, const sync::AuditRequest &request,
    const sync::AuditAnswer &answer, QByteArrayView authority);

} // namespace lobby::access
