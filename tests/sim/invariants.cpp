#include "tests/sim/invariants.h"

#include "models/sync/codec/entity_codec.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace lobby::sim {

using namespace sync;

namespace {

quint64 hlcOf(qint64 unixMs)
{
    return static_cast<quint64>(unixMs) << 16;
}

QString name(const RowKey &key)
{
    return QStringLiteral("%1 %2").arg(key.table).arg(key.id.toString());
}

using Rows = std::map<RowKey, EntityState>;

Rows rowsOf(const SimDesk &desk)
{
    Rows rows;
    desk.disk->eachRow([&rows](const EntityState &row) { rows[{row.table, row.id}] = row; });
    return rows;
}

/// Everything the server should have given a desk: the rows of the scopes in its streams, as far as
/// its program knows the tables.
Rows expectedAt(const World &world, const SimDesk &desk)
{
    Rows rows;
    const std::map<Stream, StreamPosition> streams = desk.disk->store().position().streams;
    for (const auto &[key, row] : world.hub().rows()) {
        const std::set<Stream> in = world.hub().streamsOf(row.belonging.scope);
        const bool subscribed = std::ranges::any_of(
            in, [&streams](Stream stream) { return streams.contains(stream); });
        if (subscribed && registryOf(desk.schema).table(key.table))
            rows[key] = row.state;
    }
    return rows;
}

/// I2 and I6: bit for bit what the server has, and nothing else.
QString replicaDiffers(const World &world, const SimDesk &desk)
{
    const Rows expected = expectedAt(world, desk);
    const Rows rows = rowsOf(desk);
    for (const auto &[key, state] : expected) {
        const auto mine = rows.find(key);
        if (mine == rows.end())
            return QStringLiteral("I2 a desk lacks row ") + name(key);
        if (!(mine->second == state))
            return QStringLiteral("I2 a desk differs in row ") + name(key);
    }
    for (const auto &[key, state] : rows) {
        if (!expected.contains(key))
            return QStringLiteral("%1 a desk has a row too many: %2")
                .arg(world.hub().isErased(key.id) ? QStringLiteral("I4") : QStringLiteral("I6"),
                    name(key));
    }
    return {};
}

/// Has what the op said happened to the row? A stamp from a wrong clock may have been lowered to
/// the real time.
bool contains(const EntityState &row, const CommittedOp &committed)
{
    const Op &op = committed.op;
    const TableDescription &table = *registryOf(kNewSchema).table(op.table);
    const EntityState delta = deltaOf(table, op);
    const auto reached = [&committed](const Stamp &has, const Stamp &wanted) {
        return has.hlc >= std::min(wanted.hlc, hlcOf(committed.atMs));
    };
    if (!reached(row.added, delta.added))
        return false;
    const bool wrongClock = op.stamp.hlc > hlcOf(committed.atMs + kToleratedLeadMs / 2);
    if (!wrongClock && !reached(row.removed, delta.removed))
        return false;
    return std::ranges::all_of(delta.fields, [&](const auto &field) {
        const auto &[number, wanted] = field;
        const auto has = row.fields.find(number);
        if (has == row.fields.end())
            return false;
        const FieldDescription *description = table.field(number);
        if (description && description->merge == MergeKind::Lattice)
            return has->second.value >= wanted.value;
        if (description && description->merge == MergeKind::RemoveWins)
            return reached(has->second.withdrawn, wanted.withdrawn);
        return reached(has->second.stamp, wanted.stamp);
    });
}

bool isErased(const World &world, const CommittedOp &committed)
{
    return world.hub().isErased(committed.op.id) || world.hub().isErased(committed.subject);
}

/// I1 and I3: what a clerk was told is saved is on the server.
QString lost(const World &world)
{
    std::set<Uuid> aside;
    for (const MemoryHub::Aside &one : world.hub().aside())
        aside.insert(one.op.transaction);
    for (const auto &[uid, committed] : world.committed()) {
        const Op &op = committed.op;
        if (world.maybeLost().contains(uid) || world.desks()[committed.desk].wiped
            || op.kind == OpKind::Nothing || aside.contains(op.transaction))
            continue;
        if (op.kind == OpKind::Erase) {
            if (!world.hub().isErased(op.id))
                return QStringLiteral("I1 an erasure was lost");
            continue;
        }
        if (isErased(world, committed))
            continue;
        const std::optional<EntityState> row = world.hub().row({op.table, op.id});
        if (!row || !contains(*row, committed)) {
            return QStringLiteral("%1 lost op of kind %2 of desk %4, device %5, on row %3")
                .arg(op.table == Points ? QStringLiteral("I3") : QStringLiteral("I1"))
                .arg(int(op.kind))
                .arg(name({op.table, op.id}))
                .arg(committed.desk)
                .arg(op.stamp.device);
        }
    }
    return {};
}

/// I3: no entry that nobody made, none with other contents.
QString invented(const World &world)
{
    std::map<Uuid, const Op *> entries;
    for (const auto &[uid, committed] : world.committed()) {
        if (committed.op.table == Points)
            entries[committed.op.id] = &committed.op;
    }
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.table != Points)
            continue;
        const auto made = entries.find(key.id);
        if (made == entries.end()
            || row.state.fields.at(member::Value).value != made->second->fields.at(member::Value))
            return QStringLiteral("I3 a ledger entry that nobody made");
    }
    return {};
}

/// I4: after an erasure nothing of it is left anywhere.
QString remembered(const World &world)
{
    for (const auto &[id, subject] : world.hub().erased()) {
        if (!world.hub().rowsOfSubject(id).isEmpty())
            return QStringLiteral("I4 the server has rows of something erased");
        for (const auto &[stream, log] : world.hub().log()) {
            const bool says = std::ranges::any_of(log, [&id = id](const Entry &line) {
                return line.key.id == id && (!line.op.fields.empty() || !line.state.fields.empty());
            });
            if (says)
                return QStringLiteral("I4 the journal says what was erased");
        }
    }
    for (const SimDesk &desk : world.desks()) {
        if (desk.wiped)
            continue;
        for (const OutboxOp &kept : desk.disk->keptOps()) {
            if (world.hub().isErased(kept.op.id) && kept.op.kind != OpKind::Erase)
                return QStringLiteral("I4 an outbox says what was erased: ")
                    + name({kept.op.table, kept.op.id});
        }
    }
    return {};
}

/// I5: the server has of every desk exactly the sequence that the desk made.
QString sequenceBroken(const World &world)
{
    for (const SimDesk &desk : world.desks()) {
        if (desk.wiped)
            continue;
        const DeskStore &store = desk.disk->store();
        const auto record = world.hub().devices().find(store.position().device);
        if (record == world.hub().devices().end()
            || record->second.lastSequence != store.lastSequence()
            || store.chainAt(store.lastSequence()) != record->second.lastChain)
            return QStringLiteral("I5 another sequence at the server");
    }
    return {};
}

/// I10: a name that was overwritten unseen by another desk stands in a card. Asked where clocks and
/// disks were sound, for there the answer is certain.
QString overwriteWithoutCard(const World &world)
{
    const bool sameNumbers = world.hub().lastDevice() == world.desks().size();
    if (!world.clocksWereRight() || world.hadRestore() || world.hadRollback() || !sameNumbers)
        return {};
    std::set<Stamp> carded;
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.table != Card || row.state.number(card::Rule) != 0)
            continue;
        for (const quint16 side : {quint16(card::Winner), quint16(card::Loser)}) {
            const auto bytes = std::get<QByteArray>(row.state.fields.at(side).value);
            carded.insert(decodeState(bytes)->fields.begin()->second.stamp);
        }
    }
    std::map<Uuid, std::vector<const Op *>> names;
    std::set<Stamp> observed;
    for (const auto &[uid, committed] : world.committed()) {
        const Op &op = committed.op;
        const bool aside = std::ranges::any_of(world.hub().aside(),
            [&op](const MemoryHub::Aside &one) { return one.op.transaction == op.transaction; });
        if (op.table != Guest || !op.fields.contains(guest::LegalName) || isErased(world, committed)
            || aside)
            continue;
        if (const auto seen = op.observed.find(guest::LegalName); seen != op.observed.end())
            observed.insert(seen->second);
        if (!world.desks()[committed.desk].wiped)
            names[op.id].push_back(&op);
    }
    for (const auto &[id, ops] : names) {
        const EntityState row = world.hub().row({Guest, id}).value();
        const Register &final = row.fields.at(guest::LegalName);
        for (const Op *op : ops) {
            const bool alone = std::ranges::none_of(ops, [op](const Op *other) {
                return other != op && other->stamp.device == op->stamp.device;
            });
            if (op->stamp != final.stamp && !observed.contains(op->stamp) && alone
                && op->fields.at(guest::LegalName) != final.value && !carded.contains(op->stamp))
                return QStringLiteral("I10 an overwritten name (%1.%2) without a card: ")
                           .arg(op->stamp.hlc, 0, 16)
                           .arg(op->stamp.device)
                    + name({Guest, id});
        }
    }
    return {};
}

/// I10: two guests with one document number have a card.
QString sharedWithoutCard(const World &world)
{
    std::map<Value, std::set<Uuid>> numbers;
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.table == Document && row.state.isPresent())
            numbers[row.state.fields.at(member::Value).value].insert(row.belonging.subject);
    }
    std::set<Uuid> named;
    for (const auto &[key, row] : world.hub().rows()) {
        if (key.table == Card && row.state.number(card::Rule) == 1)
            named.insert(row.belonging.subject);
    }
    for (const auto &[number, guests] : numbers) {
        const auto without = std::ranges::count_if(
            guests, [&named](const Uuid &guest) { return !named.contains(guest); });
        // One of them came first and may be named by the others' cards alone.
        if (guests.size() > 1 && without > 1)
            return QStringLiteral("I10 two guests with one document and no card");
    }
    return {};
}

/// I11: what an old program does not know, it never wrote.
QString oldProgramWrote(const World &world)
{
    for (const auto &[uid, committed] : world.committed()) {
        if (world.desks()[committed.desk].schema != kOldSchema)
            continue;
        for (const auto &[key, row] : world.hub().rows()) {
            for (const auto &[number, reg] : row.state.fields) {
                const bool newer = key.table == Guest && number >= guest::Motto;
                if (newer && reg.stamp == committed.op.stamp)
                    return QStringLiteral("I11 an old program changed a new field");
            }
        }
    }
    return {};
}

/// I9: of two entries that one commit made, nobody sees one alone.
QString halfGroup(const World &world)
{
    if (world.hadRestore())
        return {}; // desks give back row by row what a restored server lost
    for (const SimDesk &desk : world.desks()) {
        for (const auto &[a, b] : world.pairs()) {
            if (desk.disk->store().row(a).has_value() != desk.disk->store().row(b).has_value())
                return QStringLiteral("I9 half a group is visible: ") + name(a);
        }
    }
    for (const auto &[a, b] : world.pairs()) {
        if (world.hub().row(a).has_value() != world.hub().row(b).has_value())
            return QStringLiteral("I9 the server has half a group");
    }
    return {};
}

QString firstOf(std::initializer_list<QString> broken)
{
    for (const QString &one : broken) {
        if (!one.isEmpty())
            return one;
    }
    return {};
}

} // namespace

QString brokenWhileRunning(const World &world)
{
    return halfGroup(world);
}

QString brokenAtRest(const World &world)
{
    for (const SimDesk &desk : world.desks()) {
        if (desk.wiped)
            continue;
        if (const QString broken = replicaDiffers(world, desk); !broken.isEmpty())
            return broken;
    }
    return firstOf({lost(world), invented(world), remembered(world), sequenceBroken(world),
        overwriteWithoutCard(world), sharedWithoutCard(world), oldProgramWrote(world),
        halfGroup(world)});
}

} // namespace lobby::sim
