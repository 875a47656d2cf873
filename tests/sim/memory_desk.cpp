#include "tests/sim/memory_desk.h"

#include <algorithm>

namespace lobby::sim {

using namespace sync;

quint64 MemoryDesk::lastSequence() const
{
    return m_pruned + m_outbox.size();
}

std::optional<QByteArray> MemoryDesk::chainAt(quint64 sequence) const
{
    if (sequence == m_pruned)
        return m_prunedChain;
    if (sequence < m_pruned || sequence > lastSequence())
        return std::nullopt;
    return m_outbox[sequence - m_pruned - 1].chain;
}

QList<OutboxOp> MemoryDesk::outbox(quint64 after, int limit) const
{
    QList<OutboxOp> ops;
    for (const Kept &kept : m_outbox) {
        if (kept.sequence > after && ops.size() < limit)
            ops.append(kept);
    }
    return ops;
}

MemoryDesk::Kept *MemoryDesk::find(quint64 sequence)
{
    if (sequence <= m_pruned || sequence > lastSequence())
        return nullptr;
    return &m_outbox[sequence - m_pruned - 1];
}

std::optional<OutboxOp> MemoryDesk::outboxOp(quint64 sequence) const
{
    if (sequence <= m_pruned || sequence > lastSequence())
        return std::nullopt;
    return m_outbox[sequence - m_pruned - 1];
}

QList<OutboxOp> MemoryDesk::unconfirmedOf(const Uuid &subject) const
{
    QList<OutboxOp> ops;
    for (const Kept &kept : m_outbox) {
        if (kept.subject == subject && !kept.confirmed)
            ops.append(kept);
    }
    return ops;
}

QList<OutboxOp> MemoryDesk::unconfirmedUpTo(quint64 sequence) const
{
    QList<OutboxOp> ops;
    for (const Kept &kept : m_outbox) {
        if (kept.sequence <= sequence && !kept.confirmed)
            ops.append(kept);
    }
    return ops;
}

bool MemoryDesk::hasUnconfirmed() const
{
    return std::ranges::any_of(m_outbox, [](const Kept &kept) { return !kept.confirmed; });
}

void MemoryDesk::appendToOutbox(const OutboxOp &op, const Uuid &subject)
{
    Kept kept;
    static_cast<OutboxOp &>(kept) = op;
    kept.subject = subject;
    kept.confirmed = op.op.kind == OpKind::Nothing;
    m_outbox.push_back(kept);
}

void MemoryDesk::confirm(quint64 sequence)
{
    if (Kept *kept = find(sequence))
        kept->confirmed = true;
}

void MemoryDesk::restamp(quint64 sequence, quint64 hlc)
{
    if (Kept *kept = find(sequence))
        kept->op.stamp.hlc = hlc;
}

void MemoryDesk::unconfirmAfter(quint64 sequence)
{
    for (Kept &kept : m_outbox) {
        if (kept.sequence > sequence)
            kept.confirmed = kept.op.kind == OpKind::Nothing;
    }
}

void MemoryDesk::emptyOutbox(const Uuid &subject)
{
    // The identity changes later, and only if the server may not have the op yet.
    for (Kept &kept : m_outbox) {
        if (kept.subject != subject || kept.op.kind == OpKind::Erase)
            continue;
        const Uuid uid = kept.op.uid;
        kept.op = emptied(kept.op);
        kept.op.uid = uid;
        kept.confirmed = true;
    }
}

void MemoryDesk::renewIdentities(quint64 after)
{
    bool changed = false;
    for (Kept &kept : m_outbox) {
        if (kept.sequence <= after || kept.op.kind != OpKind::Nothing || kept.subject.isNull())
            continue;
        kept.op = emptied(kept.op);
        kept.subject = {}; // once
        changed = true;
    }
    if (changed)
        rechain(after);
}

void MemoryDesk::rekeyOutbox(quint32 device)
{
    m_pruned = 0;
    m_prunedChain = QByteArray(16, '\0');
    quint64 sequence = 0;
    for (Kept &kept : m_outbox) {
        kept.sequence = ++sequence;
        kept.op.stamp.device = device;
        kept.confirmed = kept.op.kind == OpKind::Nothing;
    }
    rechain(0);
}

/// What the server has keeps the chain that it had there, though its content may be gone.
void MemoryDesk::rechain(quint64 after)
{
    QByteArray chain = after < m_pruned ? m_prunedChain : chainAt(after).value();
    for (Kept &kept : m_outbox) {
        if (kept.sequence > after)
            kept.chain = chain = nextChain(chain, kept.op.uid, encodeOp(kept.op));
    }
}

void MemoryDesk::pruneOutbox(quint64 durable)
{
    while (
        !m_outbox.empty() && m_outbox.front().sequence <= durable && m_outbox.front().confirmed) {
        m_pruned = m_outbox.front().sequence;
        m_prunedChain = m_outbox.front().chain;
        m_outbox.pop_front();
    }
}

void MemoryDesk::learned(const Op &op, const Uuid &)
{
    m_history[op.id].insert(op.uid);
}

void MemoryDesk::forget(const RowKey &key)
{
    remove(key);
    m_history.erase(key.id);
}

void MemoryDesk::erase(const RowKey &key, const RowKey &subject)
{
    forget(key);
    markErased(key.id, subject);
    for (const auto &[stream, position] : m_position.streams)
        leave(stream, key.id);
}

void MemoryDesk::startSnapshot(Stream stream)
{
    m_seen[stream].clear();
}

void MemoryDesk::markSeen(Stream stream, const Uuid &scope)
{
    m_seen[stream].insert(scope);
}

QList<Uuid> MemoryDesk::unseenScopes(Stream stream) const
{
    QList<Uuid> unseen;
    const auto seen = m_seen.find(stream);
    for (const Uuid &scope : members(stream)) {
        if (seen == m_seen.end() || !seen->second.contains(scope))
            unseen.append(scope);
    }
    return unseen;
}

} // namespace lobby::sim
