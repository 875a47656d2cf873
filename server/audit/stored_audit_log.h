#pragma once

#include "models/sync/audit_log/audit_messages.h"
#include "models/sync/audit_log/merkle_tree.h"
#include "server/storage/stored_hub.h"

namespace lobby::server {

/// An organisation's audit log in SQL, within one transaction: the chains of its desks, one for
/// each number that a desk has had, and the tree (RFC 6962) whose leaves are their entries in the
/// order in which they came. Nothing is ever taken out of it or changed.
class StoredAuditLog
{
public:
    explicit StoredAuditLog(const StoredHub &hub)
        : m_session(hub.session())
        , m_organisation(hub.organisation())
    {
    }

    /// What became of entries; `sequence` as AuditVerdict says.
    struct Verdict
    {
        sync::AuditVerdict verdict = sync::AuditVerdict::Taken;
        quint64 sequence = 0;
    };
    /// Appends what the log does not have yet of the chain of `request.device`, one of the numbers
    /// of `holder`. A new number's chain begins with entry 1, or after any entry that the same
    /// desk has sent under a number before. A refusal is remembered, the first of its kind.
    Verdict take(quint32 holder, const sync::AuditRequest &request, qint64 nowMs);

    /// Where the log stands; `epoch` is of the hub.
    [[nodiscard]] sync::TreeHead head(const sync::Epoch &epoch, qint64 nowMs) const;
    /// That the head has this entry of a chain; 0 for its last one.
    [[nodiscard]] std::optional<sync::AuditReceipt> receipt(
        quint32 device, quint64 sequence, const sync::TreeHead &head) const;
    /// That the log of `before` goes on to `after`; empty when it cannot be shown.
    [[nodiscard]] QList<QByteArray> proofSince(
        const sync::TreeHead &before, const sync::TreeHead &after) const;

    /// The newest head that a desk has shown.
    void note(quint32 holder, const sync::SignedTreeHead &head);
    [[nodiscard]] std::optional<sync::SignedTreeHead> newestOfOthers(quint32 holder) const;

    struct Refusal
    {
        quint32 device = 0;
        sync::AuditVerdict verdict = sync::AuditVerdict::Forked;
        quint64 sequence = 0;
        qint64 atMs = 0;
    };
    [[nodiscard]] QList<Refusal> refusals() const;

private:
    /// A place in a chain; 0 before its first entry.
    struct Place
    {
        quint64 sequence = 0;
        QByteArray hash;
    };
    struct NewEntry
    {
        QByteArray entry;
        Place place;
    };
    [[nodiscard]] Values key(std::initializer_list<sync::Value> rest = {}) const;
    [[nodiscard]] std::optional<Place> lastOf(quint32 device) const;
    [[nodiscard]] bool hasSent(quint32 holder, const Place &place) const;
    [[nodiscard]] std::map<quint64, QByteArray> hashes(
        quint32 device, quint64 from, quint64 to) const;
    Verdict sort(quint32 holder, const sync::AuditRequest &request, QList<NewEntry> &fresh) const;
    void append(quint32 device, const QList<NewEntry> &fresh, qint64 nowMs);
    [[nodiscard]] QList<QByteArray> nodes(const QList<sync::TreeNode> &wanted) const;

    Session &m_session;
    const Organisation m_organisation;
};

} // namespace lobby::server
