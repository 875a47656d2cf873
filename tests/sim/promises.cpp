#include "tests/sim/checks.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lobby::sim {

using namespace sync;

namespace {

/// Is `has` at least `wanted`, or at least what a wrong clock's stamp was lowered to?
bool reached(const Stamp &has, const Stamp &wanted, qint64 loweredToMs)
{
    const bool mayBeLowered = wanted.hlc > hlcOf(loweredToMs + kToleratedLeadMs / 2);
    return mayBeLowered ? has.hlc >= hlcOf(loweredToMs) : has >= wanted;
}

bool reachedField(const TableDescription &table, quint16 number, const Register &has,
    const Register &wanted, qint64 loweredToMs)
{
    const FieldDescription *field = table.field(number);
    if (field && field->merge == MergeKind::Lattice)
        return has.value >= wanted.value;
    if (field && field->merge == MergeKind::RemoveWins)
        return reached(has.withdrawn, wanted.withdrawn, loweredToMs);
    return reached(has.stamp, wanted.stamp, loweredToMs);
}

bool reachedFields(const TableDescription &table, const EntityState &row, const EntityState &wanted,
    qint64 loweredToMs)
{
    return std::ranges::all_of(wanted.fields, [&](const auto &field) {
        const auto has = row.fields.find(field.first);
        return has != row.fields.end()
            && reachedField(table, field.first, has->second, field.second, loweredToMs);
    });
}

const TableDescription &tableOf(quint16 number)
{
    return *registryOf(kNewSchema).table(number);
}

} // namespace

bool contains(const EntityState &row, const CommittedOp &committed)
{
    const Op &op = committed.op;
    const TableDescription &table = tableOf(op.table);
    const EntityState delta = deltaOf(table, op);
    if (!reached(row.added, delta.added, committed.atMs))
        return false;
    const bool wrongClock = op.stamp.hlc > hlcOf(committed.atMs + kToleratedLeadMs / 2);
    if (!wrongClock && !reached(row.removed, delta.removed, committed.atMs))
        return false;
    return reachedFields(table, row, delta, committed.atMs);
}

bool isErased(const World &world, const CommittedOp &committed)
{
    return world.hub().isErased(committed.op.id) || world.hub().isErased(committed.subject);
}

bool counts(const World &world, const CommittedOp &committed)
{
    return !world.maybeLost().contains(committed.op.uid) && !world.desks()[committed.desk].wiped
        && committed.op.kind != OpKind::Nothing && !world.wasAside(committed.op.transaction);
}

QString notVisibleAtOnce(const SimDesk &desk, const QList<Op> &ops)
{
    for (const Op &op : ops) {
        if (op.kind == OpKind::Erase || op.kind == OpKind::Nothing)
            continue;
        const std::optional<EntityState> row = desk.disk->store().row({op.table, op.id});
        if (row && row->erased)
            continue;
        bool stands = row.has_value();
        if (op.kind == OpKind::Add || op.kind == OpKind::Remove)
            stands = stands && row->isPresent() == (op.kind == OpKind::Add);
        for (const auto &[number, value] : op.fields) {
            const FieldDescription *field = tableOf(op.table).field(number);
            if (field->merge != MergeKind::Lattice && field->merge != MergeKind::RemoveWins)
                stands = stands && row->fields.contains(number)
                    && row->fields.at(number).stamp == op.stamp;
        }
        if (!stands)
            return QStringLiteral("I13 a change does not count at its own desk: ")
                + name({op.table, op.id});
    }
    return {};
}

QString outboxBroken(const SimDesk &desk)
{
    constexpr int kLooked = 12;
    const DeskStore &store = desk.disk->store();
    const quint64 acknowledged = store.position().acknowledged;
    const std::optional<QByteArray> before = store.chainAt(acknowledged);
    if (!before)
        return QStringLiteral("I5 no chain to send from");
    QByteArray chain = *before;
    for (const OutboxOp &next : store.outbox(acknowledged, kLooked)) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(chain);
        hash.addData(next.op.uid.view());
        hash.addData(encodeOp(next.op));
        chain = hash.result().first(chain.size());
        if (next.chain != chain)
            return QStringLiteral("I5 the outbox's chain does not follow from its ops");
    }
    return {};
}

QString ownChangeUnseen(const World &world, size_t index)
{
    constexpr qptrdiff kLooked = 12;
    const SimDesk &desk = world.desks()[index];
    const std::vector<Uuid> &all = world.committedAt(index);
    const DeskStore &store = desk.disk->store();
    if (desk.wiped)
        return {};
    const auto from = all.end() - std::min<qptrdiff>(kLooked, std::ssize(all));
    for (auto uid = from; uid != all.end(); ++uid) {
        const CommittedOp &committed = world.committed().at(*uid);
        const Op &op = committed.op;
        if (op.kind == OpKind::Erase || op.kind == OpKind::Nothing || store.isErased(op.id)
            || store.isErased(committed.subject) || world.wasAside(op.transaction))
            continue;
        const std::optional<EntityState> row = store.row({op.table, op.id});
        if (row && !contains(*row, committed))
            return QStringLiteral("I13 a desk forgot its own change (desk %1, %2.%3): ")
                       .arg(index)
                       .arg(op.stamp.hlc, 0, 16)
                       .arg(op.stamp.device)
                + name({op.table, op.id});
        if (row || world.hadRestore() || op.stamp.device != store.position().device)
            continue; // the guest may have left before it had to be sent again
        const QList<OutboxOp> waiting = store.unconfirmedOf(committed.subject);
        const bool isWaiting = std::ranges::any_of(
            waiting, [&uid](const OutboxOp &kept) { return kept.op.uid == *uid; });
        if (isWaiting)
            return QStringLiteral("I13 a desk dropped what it had not sent: ")
                + name({op.table, op.id});
    }
    return {};
}

QString notGivenBack(const World &world)
{
    for (const auto &[desk, rows] : world.held()) {
        const SimDesk &holder = world.desks()[desk];
        if (holder.wiped || world.statusOf(holder) != DeviceStatus::Active)
            continue;
        for (const auto &[key, held] : rows) {
            if (world.hub().isErased(key.id) || world.hub().isErased(held.subject))
                continue;
            const std::optional<EntityState> row = world.hub().row(key);
            if (!row || !reached(row->added, held.state.added, held.atMs)
                || !reached(row->removed, held.state.removed, held.atMs)
                || !reachedFields(tableOf(key.table), *row, held.state, held.atMs))
                return QStringLiteral("I1 not given back to a restored server: ") + name(key);
        }
    }
    return {};
}

QString notKept(const World &world)
{
    std::set<Uuid> kept;
    for (const SimDesk &desk : world.desks()) {
        for (const OutboxOp &one : desk.disk->keptOps())
            kept.insert(one.op.uid);
    }
    for (const auto &[uid, committed] : world.committed()) {
        const Op &op = committed.op;
        if (kept.contains(uid) || !counts(world, committed) || isErased(world, committed))
            continue;
        const std::optional<EntityState> row = world.backup().row({op.table, op.id});
        if (!row || row->erased || !contains(*row, committed))
            return QStringLiteral("I1 neither in a backup nor in an outbox: ")
                + name({op.table, op.id});
    }
    return {};
}

QString anotherOrder(const World &world)
{
    if (world.hadRollback())
        return {};
    struct Last
    {
        const CommittedOp *op = nullptr;
        bool alone = true; ///< nobody else changed the field
    };
    std::map<std::pair<RowKey, quint16>, Last> lasts;
    for (const auto &[uid, committed] : world.committed()) {
        for (const auto &[number, value] : committed.op.fields) {
            const MergeKind merge = tableOf(committed.op.table).field(number)->merge;
            if (merge != MergeKind::LastWriter && merge != MergeKind::Guarded)
                continue;
            Last &last = lasts[{{committed.op.table, committed.op.id}, number}];
            last.alone = last.alone && counts(world, committed)
                && (!last.op || last.op->desk == committed.desk);
            if (!last.op || last.op->number < committed.number)
                last.op = &committed;
        }
    }
    for (const auto &[place, last] : lasts) {
        // Of a row that was given back the server lowers stamps each time that it comes.
        if (!last.alone || isErased(world, *last.op) || world.wasGivenBackAhead(place.first))
            continue;
        const std::optional<EntityState> row = world.hub().row(place.first);
        if (row && row->fields.contains(place.second)
            && row->fields.at(place.second).value != last.op->op.fields.at(place.second))
            return QStringLiteral("I13 an earlier change of a desk beat its later one: ")
                + name(place.first);
    }
    return {};
}

QString cameBackAfterAll(const World &world)
{
    if (world.hadRollback()) // a clock went back with its disk
        return {};
    std::set<std::tuple<RowKey, quint16, Value>> unheard;
    std::map<std::tuple<RowKey, quint16, Value>, quint64> lastSaid;
    for (const auto &[uid, committed] : world.committed()) {
        for (const auto &[number, value] : committed.op.fields) {
            const std::tuple said {RowKey {committed.op.table, committed.op.id}, number, value};
            if (world.wasUnheard(uid))
                unheard.insert(said);
            quint64 &last = lastSaid[said];
            last = std::max(last, committed.number);
        }
    }
    for (const auto &[uid, committed] : world.committed()) {
        const Op &op = committed.op;
        const bool ahead = op.stamp.hlc > hlcOf(committed.atMs + kToleratedLeadMs / 2);
        if (ahead || !counts(world, committed) || isErased(world, committed)
            || world.wasGivenBackAhead({op.table, op.id}))
            continue;
        const std::optional<EntityState> row = world.hub().row({op.table, op.id});
        for (const auto &[number, old] : committed.replaced) {
            const MergeKind merge = tableOf(op.table).field(number)->merge;
            if (merge != MergeKind::LastWriter && merge != MergeKind::Guarded)
                continue;
            const std::tuple said {RowKey {op.table, op.id}, number, old};
            const auto again = lastSaid.find(said);
            if (row && row->fields.contains(number) && row->fields.at(number).value == old
                && op.fields.at(number) != old && !unheard.contains(said)
                && (again == lastSaid.cend() || again->second < committed.number))
                return QStringLiteral("I13 what was replaced came back: ")
                    + name({op.table, op.id});
        }
    }
    return {};
}

QString keptAsideWrongly(const World &world)
{
    for (const MemoryHub::Aside &aside : world.hub().aside()) {
        if (aside.reason != QLatin1StringView("not his to change"))
            return QStringLiteral("I3 an op was kept aside (%1): ").arg(aside.reason)
                + name({aside.op.table, aside.op.id});
    }
    return {};
}

} // namespace lobby::sim
