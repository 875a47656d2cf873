#pragma once

#include "models/access/audit/audit_head.h"
#include "models/store/commit_step.h"

namespace lobby::access {

/// The tamper-evident audit: one entry a commit, in the commit's own transaction, each holding the
/// hash of the one before. An entry has no personal data; what the change touched stands beside it
/// under a salted commitment, so that it can be erased and the chain still holds. Used on the
/// writer thread, once opened.
///
/// Entry (deterministic CBOR, an array): device, sequence, previous hash, wall time in ms,
/// monotonic time in ms, staff, permission, object, outcome, reason, commitment.
/// hash = SHA-256("LOBBY-AUDIT1" ‖ entry); commitment = SHA-256(salt ‖ details).
class AuditChain : public store::AuditSink
{
public:
    explicit AuditChain(const QString &headFile);

    /// Takes up where the chain ends. VaultOlder when the database ends before, or with another
    /// entry than, what this terminal or the server has last confirmed.
    Result<Done> open(store::Connection &connection) override;

    void append(store::Connection &connection, const store::CommitRecord &record) override;
    void committed() override;
    void rolledBack() override;

    [[nodiscard]] AuditHead head() const { return m_durable; }

private:
    AuditHeadFile m_file;
    quint32 m_device = 0;
    AuditHead m_now;
    AuditHead m_durable;
};

} // namespace lobby::access
