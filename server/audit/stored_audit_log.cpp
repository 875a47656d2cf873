#include "server/audit/stored_audit_log.h"

#include "models/sync/audit_log/audit_entry.h"
#include "server/storage/column_values.h"
#include "server/storage/storage.h"

namespace lobby::server {

using namespace sync;

Values StoredAuditLog::key(std::initializer_list<Value> rest) const
{
    Values values {qint64(m_organisation)};
    values.insert(values.end(), rest);
    return values;
}

std::optional<StoredAuditLog::Place> StoredAuditLog::lastOf(quint32 device) const
{
    std::optional<Place> last;
    m_session.ask("SELECT seq, hash FROM audit_entry WHERE organisation = $1 AND device = $2 "
                  "ORDER BY seq DESC LIMIT 1",
        key({qint64(device)}), [&last](const Record &record) {
            last = Place {unsignedAt(record, 0), record.bytes(1)};
        });
    return last;
}

bool StoredAuditLog::hasSent(quint32 holder, const Place &place) const
{
    if (place.sequence == 0)
        return place.hash == beforeFirstEntry();
    bool found = false;
    m_session.ask("SELECT 1 FROM device d JOIN audit_entry e "
                  "ON e.organisation = d.organisation AND e.device = d.device "
                  "WHERE d.organisation = $1 AND d.holder = $2 AND e.seq = $3 AND e.hash = $4",
        key({qint64(holder), signedOf(place.sequence), place.hash}),
        [&found](const Record &) { found = true; });
    return found;
}

std::map<quint64, QByteArray> StoredAuditLog::hashes(quint32 device, quint64 from, quint64 to) const
{
    std::map<quint64, QByteArray> found;
    m_session.ask("SELECT seq, hash FROM audit_entry WHERE organisation = $1 AND device = $2 "
                  "AND seq >= $3 AND seq <= $4",
        key({qint64(device), signedOf(from), signedOf(to)}),
        [&found](const Record &record) { found[unsignedAt(record, 0)] = record.bytes(1); });
    return found;
}

/// Which entries are new, and whether all of them hang together and on what is there.
StoredAuditLog::Verdict StoredAuditLog::sort(
    quint32 holder, const AuditRequest &request, QList<NewEntry> &fresh) const
{
    std::optional<Place> last = lastOf(request.device);
    const std::map<quint64, QByteArray> known = last && request.from <= last->sequence
        ? hashes(request.device, request.from, last->sequence)
        : std::map<quint64, QByteArray>();
    std::optional<Place> before;
    for (const QByteArray &entry : request.entries) {
        const quint64 sequence = before ? before->sequence + 1 : request.from;
        const std::optional<AuditLink> link = auditLinkOf(entry);
        if (!link || link->sequence != sequence || (before && link->previous != before->hash))
            return {AuditVerdict::Broken, sequence};
        before = Place {sequence, auditHash(entry)};
        const Place parent {sequence - 1, link->previous};
        if (!last && hasSent(holder, parent))
            last = parent;
        if (!last || sequence > last->sequence + 1)
            return {AuditVerdict::Gap, last ? last->sequence : 0};
        if (sequence <= last->sequence) {
            const auto there = known.find(sequence);
            if (there != known.end() && there->second != before->hash)
                return {AuditVerdict::Forked, sequence};
            continue;
        }
        if (parent.hash != last->hash)
            return {AuditVerdict::Forked, last->sequence};
        fresh.append({entry, *before});
        last = before;
    }
    return {};
}

StoredAuditLog::Verdict StoredAuditLog::take(
    quint32 holder, const AuditRequest &request, qint64 nowMs)
{
    if (request.entries.isEmpty())
        return {};
    m_session.claim({"audit log"}); // leaves come one after the other
    QList<NewEntry> fresh;
    const Verdict verdict = sort(holder, request, fresh);
    append(request.device, fresh, nowMs);
    if (verdict.verdict == AuditVerdict::Forked || verdict.verdict == AuditVerdict::Broken) {
        const auto at
            = static_cast<qsizetype>(std::max(verdict.sequence, request.from) - request.from);
        m_session.tell(
            "INSERT INTO audit_refusal (organisation, device, verdict, seq, hash, at_ms) "
            "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
            key({qint64(request.device), qint64(verdict.verdict), signedOf(verdict.sequence),
                auditHash(request.entries.at(at)), nowMs}));
    }
    return verdict;
}

void StoredAuditLog::append(quint32 device, const QList<NewEntry> &fresh, qint64 nowMs)
{
    if (fresh.isEmpty())
        return;
    const quint64 size = head({}, 0).size;
    GrowingTree tree(size, nodes(peaksOf(size)));
    for (const NewEntry &one : fresh) {
        m_session.tell("INSERT INTO audit_entry "
                       "(organisation, device, seq, leaf, at_ms, hash, entry) "
                       "VALUES ($1, $2, $3, $4, $5, $6, $7)",
            key({qint64(device), signedOf(one.place.sequence), signedOf(tree.size()), nowMs,
                one.place.hash, one.entry}));
        const ChainLeaf leaf {device, one.place.sequence, one.place.hash, nowMs};
        tree.append(leafHash(encode(leaf)), [this](const TreeNode &node, const QByteArray &hash) {
            m_session.tell("INSERT INTO audit_node (organisation, height, place, hash) "
                           "VALUES ($1, $2, $3, $4)",
                key({qint64(node.level), signedOf(node.index), hash}));
        });
    }
    m_session.tell("INSERT INTO audit_tree (organisation, size, root) VALUES ($1, $2, $3) "
                   "ON CONFLICT (organisation) DO UPDATE "
                   "SET size = excluded.size, root = excluded.root",
        key({signedOf(tree.size()), tree.root()}));
}

TreeHead StoredAuditLog::head(const Epoch &epoch, qint64 nowMs) const
{
    TreeHead head {m_organisation, epoch, 0, rootOf({}), nowMs};
    m_session.ask("SELECT size, root FROM audit_tree WHERE organisation = $1", key(),
        [&head](const Record &record) {
            head.size = unsignedAt(record, 0);
            head.root = record.bytes(1);
        });
    return head;
}

QList<QByteArray> StoredAuditLog::nodes(const QList<TreeNode> &wanted) const
{
    std::vector<Values> questions;
    for (const TreeNode &node : wanted)
        questions.push_back(key({qint64(node.level), signedOf(node.index)}));
    QList<QByteArray> hashes(wanted.size());
    m_session.askAll("SELECT hash FROM audit_node "
                     "WHERE organisation = $1 AND height = $2 AND place = $3",
        questions, [&hashes](size_t question, const Record &record) {
            hashes[static_cast<qsizetype>(question)] = record.bytes(0);
        });
    if (hashes.contains(QByteArray()))
        throw StorageDamaged("the audit log lacks a node of its tree");
    return hashes;
}

std::optional<AuditReceipt> StoredAuditLog::receipt(
    quint32 device, quint64 sequence, const TreeHead &head) const
{
    if (sequence == 0) {
        const std::optional<Place> last = lastOf(device);
        if (!last)
            return std::nullopt;
        sequence = last->sequence;
    }
    std::optional<AuditReceipt> receipt;
    m_session.ask("SELECT hash, at_ms, leaf FROM audit_entry "
                  "WHERE organisation = $1 AND device = $2 AND seq = $3",
        key({qint64(device), signedOf(sequence)}), [&](const Record &record) {
            receipt = AuditReceipt {
                {device, sequence, record.bytes(0), record.integer(1)}, unsignedAt(record, 2), {}};
        });
    if (receipt)
        receipt->proof = inclusionProof(receipt->index, head.size,
            [this](const QList<TreeNode> &wanted) { return nodes(wanted); });
    return receipt;
}

QList<QByteArray> StoredAuditLog::proofSince(const TreeHead &before, const TreeHead &after) const
{
    if (before.epoch != after.epoch || before.size > after.size)
        return {};
    return consistencyProof(
        before.size, after.size, [this](const QList<TreeNode> &wanted) { return nodes(wanted); });
}

void StoredAuditLog::note(quint32 holder, const SignedTreeHead &shown)
{
    m_session.tell("INSERT INTO audit_head (organisation, device, epoch, size, head) "
                   "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organisation, device) DO UPDATE "
                   "SET epoch = excluded.epoch, size = excluded.size, head = excluded.head "
                   "WHERE excluded.epoch > audit_head.epoch "
                   "OR (excluded.epoch = audit_head.epoch AND excluded.size > audit_head.size)",
        key({qint64(holder), signedOf(shown.head.epoch.number), signedOf(shown.head.size),
            encode(shown)}));
}

std::optional<SignedTreeHead> StoredAuditLog::newestOfOthers(quint32 holder) const
{
    std::optional<SignedTreeHead> newest;
    m_session.ask("SELECT head FROM audit_head WHERE organisation = $1 AND device <> $2 "
                  "ORDER BY epoch DESC, size DESC LIMIT 1",
        key({qint64(holder)}), [&newest](const Record &record) {
            const Result<SignedTreeHead> head = decodeSignedHead(record.bytes(0));
            if (!head)
                throw StorageDamaged("a tree head cannot be read");
            newest = *head;
        });
    return newest;
}

QList<StoredAuditLog::Refusal> StoredAuditLog::refusals() const
{
    QList<Refusal> all;
    m_session.ask("SELECT device, verdict, seq, at_ms FROM audit_refusal WHERE organisation = $1 "
                  "ORDER BY device, verdict",
        key(), [&all](const Record &record) {
            all.append({static_cast<quint32>(record.integer(0)),
                static_cast<AuditVerdict>(record.integer(1)), unsignedAt(record, 2),
                record.integer(3)});
        });
    return all;
}

} // namespace lobby::server
