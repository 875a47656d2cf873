#include "models/sync/replication/replica.h"

#include "models/sync/hybrid_clock.h"

#include <algorithm>
#include <limits>

namespace lobby::sync {

namespace {

/// The first ops after that one, in whole groups, that fit; always at least one group. Read piece
/// by piece, for ops may be long.
QList<Op> wholeGroups(const DeskStore &store, quint64 after, const Replica::Limits &limits)
{
    constexpr int kPiece = 50;
    QList<Op> ops;
    qint64 bytes = 0;
    qsizetype whole = 0;
    for (;;) {
        const QList<OutboxOp> waiting = store.outbox(after, kPiece);
        for (const OutboxOp &next : waiting) {
            if (!ops.isEmpty() && ops.last().transaction != next.op.transaction)
                whole = ops.size();
            bytes += encodeOp(next.op).size();
            if (whole > 0 && (ops.size() >= limits.ops || bytes > limits.bytes))
                return ops.first(whole);
            ops.append(next.op);
        }
        if (waiting.size() < kPiece)
            return ops;
        after = waiting.constLast().sequence;
    }
}

/// Does its stamp stand in the row?
bool hasOwnStamp(const Op &op)
{
    return op.kind != OpKind::Nothing && op.kind != OpKind::Restore && op.kind != OpKind::Erase;
}

struct Taken
{
    quint64 stands = 0; ///< its stamp in the row; 0 when it does not stand there
    quint64 before = 0; ///< and then it came no later than this, if the row has it
};

/// When the server took an op of a wrong clock, by what its row says.
Taken takenAt(const TableDescription &table, const Op &op, const EntityState &row)
{
    Taken taken {0, op.stamp.hlc};
    const auto look = [&](const Stamp &has, bool isIts) {
        if (isIts && has.device == op.stamp.device)
            taken.stands = std::max(taken.stands, std::min(has.hlc, op.stamp.hlc));
        else if (!has.isNever())
            taken.before = std::min(taken.before, has.hlc - 1);
    };
    const EntityState delta = deltaOf(table, op);
    if (!delta.added.isNever())
        look(row.added, true);
    for (const auto &[number, said] : delta.fields) {
        const auto has = row.fields.find(number);
        const FieldDescription *field = table.field(number);
        if (has == row.fields.end() || (field && field->merge == MergeKind::Lattice))
            continue; // where the latest does not win
        if (!field || field->merge != MergeKind::RemoveWins)
            look(has->second.stamp, has->second.value == said.value);
        else if (!said.withdrawn.isNever())
            look(has->second.withdrawn, true);
    }
    return taken;
}

} // namespace

LocalChange Replica::commit(
    const QList<Intent> &intents, const Uuid &transaction, const Uuid &actor, qint64 nowMs)
{
    LocalChange change;
    DeskPosition position = m_store.position();
    HybridClock clock(position.device, position.hlc);
    change.ops.reserve(intents.size());
    for (const Intent &intent : intents) {
        Op op;
        static_cast<Intent &>(op) = intent;
        nameParent(op);
        op.uid = uidOf(transaction, static_cast<quint16>(change.ops.size()));
        op.stamp = clock.next(nowMs);
        op.transaction = transaction;
        op.actor = actor;
        change.ops.append(op);
    }
    position.hlc = clock.last();
    m_store.setPosition(position);
    for (const Op &op : std::as_const(change.ops)) {
        if (op.kind == OpKind::Erase) {
            eraseHere({op.table, op.id});
            append(op, op.id);
            continue;
        }
        const TableDescription &table = *m_registry.table(op.table);
        const RowChange done = mergeRow(m_store, table, op);
        change.overwrites.append(done.overwrites);
        if (!done.after.erased)
            joinHome(table, done.belonging.scope);
        append(done.after.erased ? emptied(op) : op,
            done.after.erased ? Uuid() : done.belonging.subject);
    }
    return change;
}

/// A change to a member says whose it is: a restored server may not know the member any more.
void Replica::nameParent(Intent &intent) const
{
    const TableDescription &table = *m_registry.table(intent.table);
    if (table.parentField == 0 || intent.fields.contains(table.parentField))
        return;
    if (intent.kind != OpKind::Set && intent.kind != OpKind::Remove)
        return;
    const std::optional<EntityState> row = m_store.row({intent.table, intent.id});
    if (!row)
        return;
    if (const auto parent = row->fields.find(table.parentField); parent != row->fields.end())
        intent.fields[table.parentField] = parent->second.value;
}

void Replica::append(const Op &op, const Uuid &subject)
{
    OutboxOp next;
    next.sequence = m_store.lastSequence() + 1;
    next.chain = nextChain(m_store.chainAt(next.sequence - 1).value(), op.uid, encodeOp(op));
    next.op = op;
    m_store.appendToOutbox(next, subject);
}

/// What is made here belongs here, until the server says where else.
void Replica::joinHome(const TableDescription &table, const Uuid &scope)
{
    if (!m_store.streamsOf(scope).empty())
        return;
    for (const auto &[stream, position] : m_store.position().streams) {
        if (table.scope == Scope::Organisation ? position.organisation : position.home)
            m_store.join(stream, scope);
    }
}

Replica::Step Replica::nextStep() const
{
    const DeskPosition position = m_store.position();
    if (position.wantsReincarnation)
        return Step::Reincarnate;
    const bool reading = position.standing == Status::Ok;
    const bool inSnapshot = std::ranges::any_of(
        position.streams, [](const auto &stream) { return stream.second.inSnapshot; });
    return reading && inSnapshot && !position.epoch.isNone() ? Step::Snapshot : Step::Sync;
}

SyncRequest Replica::syncRequest(const Limits &limits) const
{
    const DeskPosition position = m_store.position();
    SyncRequest request;
    request.device = position.device;
    request.epoch = position.epoch;
    request.schema = position.schema;
    request.baseSequence = position.acknowledged;
    request.baseChain = m_store.chainAt(position.acknowledged).value_or(QByteArray());
    if (!position.epoch.isNone()) // it takes only what is meant for it
        request.ops = wholeGroups(m_store, position.acknowledged, limits);
    for (const auto &[stream, at] : position.streams) {
        if (!at.inSnapshot || position.epoch.isNone())
            request.cursors[stream] = at.cursor;
    }
    return request;
}

ReincarnationRequest Replica::reincarnationRequest() const
{
    return {m_store.position().device, m_store.lastSequence()};
}

std::optional<Received> Replica::refused(const Standing &standing)
{
    DeskPosition position = m_store.position();
    const auto verdict = [](Received::Verdict what) { return Received {what}; };
    if (standing.device != position.device || standing.epoch.number < position.epoch.number
        || position.wantsReincarnation)
        return verdict(Received::Verdict::Stale);
    if (standing.epoch.number == position.epoch.number && standing.epoch != position.epoch)
        return verdict(Received::Verdict::OtherServer);
    if (position.standing != standing.status && standing.status != Status::Behind) {
        position.standing = standing.status;
        m_store.setPosition(position);
    }
    if (standing.status == Status::Wipe || standing.status == Status::Refused)
        return Received();
    if (hasForked(standing)) {
        position.wantsReincarnation = true;
        m_store.setPosition(position);
        return verdict(Received::Verdict::Forked);
    }
    if (standing.epoch != position.epoch) {
        beginEpoch(standing);
        return verdict(Received::Verdict::NewEpoch);
    }
    return std::nullopt;
}

bool Replica::hasForked(const Standing &standing) const
{
    if (standing.lastSequence > m_store.lastSequence())
        return true;
    const std::optional<QByteArray> chain = m_store.chainAt(standing.lastSequence);
    return chain && *chain != standing.lastChain;
}

/// First contact, or the server was restored from a backup: everything comes as a snapshot, and
/// what the server lost is asked of the desks.
void Replica::beginEpoch(const Standing &standing)
{
    DeskPosition position = m_store.position();
    const bool wasRestored = !position.epoch.isNone();
    position.epoch = standing.epoch;
    position.acknowledged = std::min(position.acknowledged, standing.lastSequence);
    position.durable = std::min(position.durable, standing.durable);
    for (auto &[stream, at] : position.streams)
        at.salvages = at.salvages || wasRestored;
    m_store.setPosition(position);
    beginSnapshots();
    m_store.renewIdentities(position.acknowledged);
    if (wasRestored)
        restampAfter(standing.lastSequence);
    m_store.unconfirmAfter(standing.lastSequence);
}

Received Replica::receive(const SyncAnswer &answer)
{
    if (std::optional<Received> refusal = refused(answer.standing))
        return *std::move(refusal);
    DeskPosition position = m_store.position();
    position.acknowledged = std::max(position.acknowledged, answer.standing.lastSequence);
    m_store.setPosition(position);
    if (answer.standing.status == Status::Behind) {
        m_store.renewIdentities(position.acknowledged);
        return {.hasMore = true};
    }
    Received received;
    // Of all streams, and nothing was read since it was asked for.
    bool isLatest = answer.streams.size() == position.streams.size();
    for (const auto &[stream, part] : answer.streams) {
        position = m_store.position();
        const auto at = position.streams.find(stream);
        if (at == position.streams.end() || at->second.inSnapshot
            || part.from != at->second.cursor) {
            isLatest = false; // a late answer to an earlier question
            continue;
        }
        if (part.needsSnapshot) {
            at->second.beginSnapshot();
            m_store.setPosition(position);
            received.hasMore = true;
            isLatest = false;
            continue;
        }
        for (const Entry &entry : part.entries)
            take(stream, entry, received);
        position = m_store.position(); // stamps were seen
        position.streams[stream].cursor = part.to;
        m_store.setPosition(position);
        received.hasMore = received.hasMore || part.to < part.head;
    }
    settle(answer.standing);
    if (isLatest)
        setClockRight(answer.standing);
    return received;
}

/// Everything comes again.
void Replica::beginSnapshots()
{
    DeskPosition position = m_store.position();
    for (auto &[stream, at] : position.streams)
        at.beginSnapshot();
    m_store.setPosition(position);
}

void Replica::take(Stream stream, const Entry &entry, Received &received)
{
    const bool own = entry.device == m_store.position().device;
    const std::optional<OutboxOp> mine
        = own ? m_store.outboxOp(entry.sequence) : std::optional<OutboxOp>();
    if (mine) {
        m_store.confirm(entry.sequence);
        if (isKeptAside(entry.outcome))
            received.keptAside.append({entry.sequence, entry.outcome});
    }
    switch (entry.kind) {
    case Entry::Kind::Nothing:
        break;
    case Entry::Kind::Op:
        // Merged again though it is ours: a state taken in between may not have had it.
        if (mine && mine->op.kind != OpKind::Nothing)
            takeOp(stream, mine->op, Own::Yes);
        else if (!mine && !entry.op.uid.isNull())
            takeOp(stream, entry.op, Own::No);
        break;
    case Entry::Kind::State:
        if (mine && entry.outcome == Outcome::Clamped)
            restampAsTaken(*mine, entry.state);
        takeState(stream, entry.state);
        break;
    case Entry::Kind::Erase:
        eraseHere(entry.key);
        break;
    case Entry::Kind::Evict:
        evict(stream, entry.key.id);
        break;
    }
}

void Replica::takeOp(Stream stream, const Op &op, Own own)
{
    const TableDescription *table = m_registry.table(op.table);
    if (!table || op.kind == OpKind::Erase)
        return; // of a newer program, or said by an entry of its own
    const RowChange change = mergeRow(m_store, *table, op);
    if (change.after.erased)
        return;
    if (isBlank(change.before))
        mergePending(*table, change);
    join(stream, change.belonging.scope);
    if (own == Own::No) {
        observe(op.stamp.hlc);
        m_store.learned(op, change.belonging.subject);
    }
}

/// Sent again, to a restored server or under another number, an op of a wrong clock may pass as it
/// is: it would beat what was done after it.
void Replica::restampAsTaken(const OutboxOp &mine, const EntityState &row)
{
    const TableDescription *table = m_registry.table(mine.op.table);
    if (!table || !hasOwnStamp(mine.op))
        return;
    const Taken taken = takenAt(*table, mine.op, row);
    m_store.restamp(mine.sequence, taken.stands != 0 ? taken.stands : taken.before);
}

/// Of ops that are to be sent again, and whose line a snapshot replaced. Stamps rise from op to op,
/// or a clock that was set right would make the later one the earlier.
void Replica::restampAfter(quint64 sequence)
{
    constexpr quint64 kAtOnce = 1000; // a server without backups lets desks keep years
    quint64 next = std::numeric_limits<quint64>::max();
    for (quint64 end = m_store.lastSequence(); end > sequence;) {
        const quint64 begin = end - std::min(end - sequence, kAtOnce);
        const QList<OutboxOp> again = m_store.outbox(begin, static_cast<int>(end - begin));
        for (auto mine = again.crbegin(); mine != again.crend(); ++mine) {
            const quint64 hlc = std::min(stampInRow(*mine), next - 1);
            if (hlc != mine->op.stamp.hlc)
                m_store.restamp(mine->sequence, hlc);
            next = hlc;
        }
        end = begin;
    }
}

/// What the server made of the op's stamp. Where another's stands in the row nothing is known: the
/// op may have been kept aside.
quint64 Replica::stampInRow(const OutboxOp &mine) const
{
    const Op &op = mine.op;
    const bool wasTaken = mine.confirmed && hasOwnStamp(op);
    const TableDescription *table = wasTaken ? m_registry.table(op.table) : nullptr;
    const auto row = table ? m_store.row({op.table, op.id}) : std::nullopt;
    const quint64 stands = row ? takenAt(*table, op, *row).stands : 0;
    return stands != 0 ? stands : op.stamp.hlc;
}

/// A row that had left the desk comes back; a restored server may want ops on it once more.
void Replica::mergePending(const TableDescription &table, const RowChange &arrived)
{
    for (const OutboxOp &pending : m_store.unconfirmedOf(arrived.belonging.subject)) {
        if (pending.op.id == arrived.after.id && pending.op.table == arrived.after.table
            && pending.op.kind != OpKind::Erase)
            mergeRow(m_store, table, pending.op);
    }
}

void Replica::takeState(Stream stream, const EntityState &state)
{
    const TableDescription *table = m_registry.table(state.table);
    if (!table)
        return;
    const Belonging belonging = belongingOf(*table, state);
    if (isErasedHere(state, belonging) || isOvertaken(stream, belonging.scope))
        return;
    replace(*table, state);
    if (!isBlank(state))
        join(stream, belonging.scope);
}

/// What the organisation shares is in no branch, though a restored server may have thought so that
/// heard of a card of it first.
void Replica::join(Stream stream, const Uuid &scope)
{
    m_store.join(stream, scope);
    for (const Stream one : m_store.streamsOf(scope)) {
        if (isOvertaken(one, scope))
            m_store.leave(one, scope);
    }
}

/// Does the organisation share the scope, and the stream is a branch's? That may still tell of it
/// as it was before it moved.
bool Replica::isOvertaken(Stream stream, const Uuid &scope) const
{
    const DeskPosition position = m_store.position();
    const auto isShared = [&position](Stream one) {
        const auto at = position.streams.find(one);
        return at != position.streams.cend() && at->second.organisation;
    };
    return !isShared(stream) && std::ranges::any_of(m_store.streamsOf(scope), isShared);
}

/// What belongs to something erased here is erased with it, though the server does not know yet.
bool Replica::isErasedHere(const EntityState &state, const Belonging &belonging)
{
    if (m_store.isErased(state.id))
        return true;
    const std::optional<RowKey> gone = m_store.erasedWith(belonging.subject);
    if (gone)
        m_store.erase({state.table, state.id}, *gone);
    return gone.has_value();
}

/// The server's row, and on top of it what this desk did and has not seen come back.
void Replica::replace(const TableDescription &table, const EntityState &canonical)
{
    Belonging belonging = belongingOf(table, canonical);
    EntityState state = canonical;
    if (isBlank(canonical)) { // then only the row here knows whose it was
        if (const std::optional<EntityState> mine = m_store.row({canonical.table, canonical.id}))
            belonging = belongingOf(table, *mine);
    }
    for (const OutboxOp &pending : m_store.unconfirmedOf(belonging.subject)) {
        if (pending.op.id == state.id && pending.op.table == state.table
            && pending.op.kind != OpKind::Erase)
            merge(table, state, pending.op);
    }
    m_store.setRow(state, belonging);
    quint64 latest = state.added.hlc;
    for (const auto &[number, reg] : state.fields)
        latest = std::max(latest, reg.stamp.hlc);
    observe(latest);
}

void Replica::evict(Stream stream, const Uuid &scope)
{
    if (hasPending(scope))
        return; // its ops will bring it back, or the server will say again that it goes
    leave(stream, scope);
}

void Replica::leave(Stream stream, const Uuid &scope)
{
    m_store.leave(stream, scope);
    if (!m_store.streamsOf(scope).empty())
        return;
    for (const RowKey &key : m_store.rowsOfScope(scope))
        m_store.forget(key);
}

bool Replica::hasPending(const Uuid &scope) const
{
    const QList<RowKey> rows = m_store.rowsOfScope(scope);
    return std::ranges::any_of(rows, [this](const RowKey &key) { return isPending(key); });
}

/// Of a row that is here.
bool Replica::isPending(const RowKey &key) const
{
    const TableDescription &table = *m_registry.table(key.table);
    const Uuid subject = belongingOf(table, m_store.row(key).value()).subject;
    return std::ranges::any_of(m_store.unconfirmedOf(subject), [&key](const OutboxOp &pending) {
        return pending.op.id == key.id && pending.op.kind != OpKind::Erase;
    });
}

void Replica::eraseHere(const RowKey &key)
{
    eraseSubject(m_store, key);
    m_store.emptyOutbox(key.id);
    m_store.renewIdentities(m_store.position().acknowledged);
}

/// After everything of an answer was taken.
void Replica::settle(const Standing &standing)
{
    DeskPosition position = m_store.position();
    position.durable = std::max(position.durable, standing.durable);
    position.hlc = std::max(position.hlc, standing.serverHlc);
    m_store.setPosition(position);
    m_store.pruneOutbox(std::min(position.durable, position.acknowledged));
}

/// The clock here was wrong once, and nothing depends on it any more: stamps need not go on from
/// there. No lower than what the server lets pass, for rows here may have such stamps, and a change
/// to them must be the later one.
void Replica::setClockRight(const Standing &standing)
{
    DeskPosition position = m_store.position();
    const quint64 highest = standing.serverHlc + hlcOf(kToleratedLeadMs);
    const bool quiet = !m_store.hasUnconfirmed() && position.acknowledged == m_store.lastSequence();
    if (!quiet || position.hlc <= highest)
        return;
    position.hlc = highest;
    m_store.setPosition(position);
}

void Replica::observe(quint64 hlc)
{
    DeskPosition position = m_store.position();
    if (hlc <= position.hlc)
        return;
    position.hlc = hlc;
    m_store.setPosition(position);
}

Received Replica::receive(const ReincarnationAnswer &answer)
{
    DeskPosition position = m_store.position();
    if (!position.wantsReincarnation || answer.standing.device != position.device)
        return Received {Received::Verdict::Stale};
    if (answer.newDevice == 0) { // such a desk asks for nothing else: it hears only here
        position.standing = answer.standing.status;
        m_store.setPosition(position);
        return {};
    }
    restampAfter(std::min(position.durable, position.acknowledged));
    m_store.rekeyOutbox(answer.newDevice);
    position = m_store.position();
    position.device = answer.newDevice;
    position.acknowledged = position.durable = 0;
    position.wantsReincarnation = false;
    m_store.setPosition(position);
    beginSnapshots();
    return {};
}

void Replica::upgradeTo(quint32 schema)
{
    DeskPosition position = m_store.position();
    position.schema = schema;
    m_store.setPosition(position);
    beginSnapshots();
}

} // namespace lobby::sync
