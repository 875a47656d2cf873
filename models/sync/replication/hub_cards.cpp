#include "models/sync/codec/entity_codec.h"
#include "models/sync/replication/hub.h"

namespace lobby::sync {

namespace {

QByteArray bigEndian(quint16 number)
{
    return {QByteArray(1, static_cast<char>(number >> 8)) + static_cast<char>(number & 0xff)};
}

/// One field with its stamp, as a row that holds nothing else.
QByteArray alone(const RowKey &key, quint16 field, const Register &reg)
{
    EntityState state;
    state.table = key.table;
    state.id = key.id;
    state.fields[field] = reg;
    return encodeState(state);
}

/// What tells one card from another: the two values and their times. Not the desks, for a desk may
/// send its ops again under another number; nor which op came second, for a restored server may
/// hear of them in another order.
QByteArray identityOf(const RowKey &key, const Overwrite &overwrite)
{
    const auto timed = [&](const Register &reg) {
        return alone(key, overwrite.field, {reg.value, {reg.stamp.hlc, 0}});
    };
    return timed(overwrite.winner) + timed(overwrite.loser);
}

} // namespace

/// A guarded value that somebody overwrote without having seen it: one card for it, the same for
/// everybody. A desk always has seen what it wrote itself.
void Hub::writeCards(const RowChange &change, const Op &op, qint64 nowMs)
{
    const CardTable &cards = m_rules.cards;
    const RowKey key {op.table, op.id};
    for (const Overwrite &overwrite : change.overwrites) {
        if (overwrite.winner.stamp.device == overwrite.loser.stamp.device)
            continue;
        Fields fields;
        fields[cards.rowTable] = qint64(op.table);
        fields[cards.row] = op.id.toBytes();
        fields[cards.field] = qint64(overwrite.field);
        fields[cards.rule] = qint64(0);
        fields[cards.winner] = alone(key, overwrite.field, overwrite.winner);
        fields[cards.loser] = alone(key, overwrite.field, overwrite.loser);
        const Uuid id = Uuid::named("overwrite card", identityOf(key, overwrite));
        writeCard(id, change.belonging.subject, std::move(fields), nowMs);
    }
}

void Hub::watchShared(const RowChange &change, qint64 nowMs)
{
    const RowKey key {change.after.table, change.after.id};
    for (const SharedThing &thing : m_rules.shared) {
        if (thing.table != key.table)
            continue;
        m_store.release(thing.rule, key);
        const std::optional<QByteArray> held
            = change.after.isPresent() ? thing.key(change.after) : std::optional<QByteArray>();
        if (!held)
            continue;
        const TableDescription &table = *m_registry.table(key.table);
        for (const RowKey &other : m_store.holders(thing.rule, *held)) {
            const std::optional<EntityState> row = m_store.row(other);
            if (!row || belongingOf(table, *row).subject == change.belonging.subject)
                continue;
            // The later one's, whichever came first here: a restored server may hear of them in
            // another order, and it stays one card.
            const auto [first, second] = std::minmax(key.id, other.id);
            const Uuid subject
                = second == key.id ? change.belonging.subject : belongingOf(table, *row).subject;
            Fields fields;
            fields[m_rules.cards.rowTable] = qint64(key.table);
            fields[m_rules.cards.row] = second.toBytes();
            fields[m_rules.cards.field] = qint64(0);
            fields[m_rules.cards.rule] = qint64(thing.rule);
            fields[m_rules.cards.loser] = first.toBytes();
            const Uuid id = Uuid::named(
                "shared card", bigEndian(thing.rule) + first.toBytes() + second.toBytes() + *held);
            writeCard(id, subject, std::move(fields), nowMs);
        }
        m_store.hold(thing.rule, *held, key);
    }
}

void Hub::writeCard(const Uuid &id, const Uuid &subject, Fields fields, qint64 nowMs)
{
    const CardTable &cards = m_rules.cards;
    const TableDescription *table = m_registry.table(cards.table);
    if (!table) // a registry without cards
        return;
    if (m_store.isErased(id) || m_store.isErased(subject))
        return;
    // A restored server may have a decision about a card that it has to write anew.
    const std::optional<EntityState> known = m_store.row({cards.table, id});
    if (known && (known->isPresent() || !known->removed.isNever()))
        return;
    Op op;
    op.kind = OpKind::Add;
    op.table = cards.table;
    op.id = id;
    op.fields = std::move(fields);
    op.fields[cards.subject] = subject.toBytes();
    op.fields[cards.at] = nowMs;
    op.uid = id;
    op.transaction = id;
    op.stamp = {hlcOf(nowMs), 0};
    const RowChange change = mergeRow(m_store, *table, op);
    Entry line;
    line.kind = Entry::Kind::Op;
    line.key = {op.table, op.id};
    line.op = op;
    for (const Stream stream : m_store.streamsOf(change.belonging.scope))
        addLine(stream, line);
}

} // namespace lobby::sync
