#include "models/sync/codec/entity_codec.h"
#include "models/sync/hybrid_clock.h"
#include "models/sync/replication/replica.h"

namespace lobby::sync {

SnapshotRequest Replica::snapshotRequest() const
{
    const DeskPosition position = m_store.position();
    SnapshotRequest request;
    request.device = position.device;
    request.epoch = position.epoch;
    request.schema = position.schema;
    for (const auto &[stream, at] : position.streams) {
        if (!at.inSnapshot)
            continue;
        request.stream = stream;
        request.after = at.after;
        request.head = at.head;
        break;
    }
    return request;
}

Received Replica::receive(const SnapshotAnswer &answer)
{
    if (std::optional<Received> refusal = refused(answer.standing))
        return *std::move(refusal);
    DeskPosition position = m_store.position();
    const auto found = position.streams.find(answer.stream);
    if (answer.standing.status != Status::Ok || found == position.streams.end()
        || !found->second.inSnapshot || found->second.after != answer.after
        || answer.standing.lastSequence < position.acknowledged) // older than what is known here
        return Received {Received::Verdict::Stale};
    position.acknowledged = answer.standing.lastSequence;
    StreamPosition &at = found->second;
    if (answer.startOver) {
        at.head = 0;
        at.after = {};
        m_store.setPosition(position);
        return {.hasMore = true};
    }
    if (answer.after.isNull()) {
        at.head = answer.head;
        m_store.startSnapshot(answer.stream);
        // Before anything is replaced: the pages hold these already.
        confirmSeen(answer.stream, answer.standing);
    } else if (at.head != answer.head) {
        return Received {Received::Verdict::Stale};
    }
    if (!answer.scopes.isEmpty())
        at.after = answer.scopes.last().scope;
    const bool salvages = at.salvages;
    m_store.setPosition(position);
    for (const RowKey &key : answer.erased) {
        if (!m_store.isErased(key.id))
            eraseHere(key);
    }
    for (const ScopePage &page : answer.scopes)
        takeScope(answer.stream, page, salvages);
    if (answer.last)
        finishSnapshot(answer.stream, salvages);
    settle(answer.standing);
    return {.hasMore = true};
}

/// Ops that the pages of this stream hold. Those on what is in another stream come back there:
/// confirmed now, they would be hidden by a line that is older than they are. What is not here will
/// come where it belongs; a card, which may be of anything, where nobody knows. The server has no
/// stamp from the future: it lowered those of a wrong clock.
void Replica::confirmSeen(Stream stream, const Standing &standing)
{
    const quint64 highest = standing.serverHlc + hlcOf(kToleratedLeadMs);
    const StreamPosition at = m_store.position().streams.at(stream);
    const auto mayHold = [&at](const TableDescription *table) {
        return !table || table->madeByServer
            || (table->scope == Scope::Organisation ? at.organisation : !at.organisation);
    };
    for (const OutboxOp &kept : m_store.unconfirmedUpTo(standing.lastSequence)) {
        const std::optional<EntityState> row = m_store.row({kept.op.table, kept.op.id});
        const TableDescription *table = m_registry.table(kept.op.table);
        std::set<Stream> streams;
        if (row && table)
            streams = m_store.streamsOf(belongingOf(*table, *row).scope);
        if (streams.empty() ? !mayHold(table) : !streams.contains(stream))
            continue;
        m_store.confirm(kept.sequence);
        if (kept.op.stamp.hlc > highest)
            m_store.restamp(kept.sequence, highest);
    }
}

void Replica::takeScope(Stream stream, const ScopePage &page, bool salvages)
{
    m_store.markSeen(stream, page.scope);
    if (isOvertaken(stream, page.scope))
        return;
    std::set<RowKey> left;
    for (const RowKey &key : m_store.rowsOfScope(page.scope))
        left.insert(key);
    bool isThere = false;
    for (const EntityState &state : page.rows) {
        const TableDescription *table = m_registry.table(state.table);
        if (!table || isErasedHere(state, belongingOf(*table, state)))
            continue;
        left.erase({state.table, state.id});
        const std::optional<EntityState> mine = m_store.row({state.table, state.id});
        if (salvages && mine && !(joined(*table, state, *mine) == state))
            salvage(*mine);
        replace(*table, state);
        isThere = true;
    }
    if (isThere)
        join(stream, page.scope);
    for (const RowKey &key : left)
        takeAbsence(key, salvages);
}

/// A row that the server does not have. With nothing pending it goes.
void Replica::takeAbsence(const RowKey &key, bool salvages)
{
    if (salvages)
        salvage(m_store.row(key).value());
    EntityState blank;
    blank.table = key.table;
    blank.id = key.id;
    replace(*m_registry.table(key.table), blank);
}

/// Of a scope that its pending ops will bring back, with all rows that the server has: one that it
/// refused while the scope was elsewhere would stay here for ever.
void Replica::dropSettledRows(const Uuid &scope)
{
    if (m_store.streamsOf(scope).size() > 1)
        return; // it is here by another stream too
    for (const RowKey &key : m_store.rowsOfScope(scope)) {
        if (!isPending(key))
            m_store.forget(key);
    }
}

void Replica::finishSnapshot(Stream stream, bool salvages)
{
    for (const Uuid &scope : m_store.unseenScopes(stream)) {
        if (salvages) {
            for (const RowKey &key : m_store.rowsOfScope(scope))
                takeAbsence(key, salvages);
        } else if (hasPending(scope)) {
            dropSettledRows(scope);
        } else {
            leave(stream, scope);
        }
    }
    DeskPosition position = m_store.position();
    StreamPosition &at = position.streams[stream];
    at.inSnapshot = false;
    at.salvages = false;
    at.cursor = at.head;
    at.after = {};
    m_store.setPosition(position);
}

/// Queues the whole row for a server that has lost some of it.
void Replica::salvage(const EntityState &mine)
{
    const TableDescription &table = *m_registry.table(mine.table);
    DeskPosition position = m_store.position();
    HybridClock clock(position.device, position.hlc);
    Op op;
    op.kind = OpKind::Restore;
    op.table = mine.table;
    op.id = mine.id;
    op.fields[kWholeState] = encodeState(mine);
    op.stamp = clock.next(0);
    op.transaction = Uuid::named("salvage " + QByteArray::number(position.epoch.number) + ' '
            + QByteArray::number(position.device) + ' '
            + QByteArray::number(m_store.lastSequence()),
        mine.id.view());
    op.uid = uidOf(op.transaction, 0);
    position.hlc = clock.last();
    m_store.setPosition(position);
    append(op, belongingOf(table, mine).subject);
}

} // namespace lobby::sync
