#include "tests/sim/invariants.h"

#include "tests/sim/checks.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace lobby::sim {

using namespace sync;

QString name(const RowKey &key)
{
    return QStringLiteral("%1 %2").arg(key.table).arg(key.id.toString());
}

quint64 latestStamp(const EntityState &row)
{
    quint64 latest = std::max(row.added.hlc, row.removed.hlc);
    for (const auto &[number, reg] : row.fields)
        latest = std::max({latest, reg.stamp.hlc, reg.observed.hlc, reg.withdrawn.hlc});
    return latest;
}

namespace {

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

/// I6: a desk believes a thing to be in the streams that the server has it in, or it would keep or
/// drop it at the wrong time.
QString otherStreams(const World &world, const SimDesk &desk)
{
    const DeskStore &store = desk.disk->store();
    const std::map<Stream, StreamPosition> read = store.position().streams;
    QString broken;
    desk.disk->eachRow([&](const EntityState &row) {
        const Uuid scope = belongingOf(*registryOf(desk.schema).table(row.table), row).scope;
        std::set<Stream> streams = world.hub().streamsOf(scope);
        std::erase_if(streams, [&read](Stream stream) { return !read.contains(stream); });
        if (broken.isEmpty() && store.streamsOf(scope) != streams)
            broken = QStringLiteral("I6 a desk looks for a thing in other streams: ")
                + name({row.table, row.id});
    });
    return broken;
}

/// I6: at no time does a desk look in its branch for what all branches share.
QString sharedInBranch(const SimDesk &desk)
{
    const DeskStore &store = desk.disk->store();
    QString broken;
    for (const TableDescription &table : registryOf(desk.schema).tables()) {
        if (table.scope != Scope::Organisation)
            continue;
        desk.disk->eachRowOf(table.number, [&](const EntityState &row) {
            if (!std::ranges::includes(std::set {kOrganisation}, store.streamsOf(row.id)))
                broken = QStringLiteral("I6 a desk has in its branch what all share: ")
                    + name({row.table, row.id});
        });
    }
    return broken;
}

/// I1 and I3: what a clerk was told is saved is on the server.
QString lost(const World &world)
{
    for (const auto &[uid, committed] : world.committed()) {
        const Op &op = committed.op;
        if (world.maybeLost().contains(uid) || world.desks()[committed.desk].wiped
            || op.kind == OpKind::Nothing || world.wasAside(op.transaction))
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
        if (desk.wiped || world.statusOf(desk) != DeviceStatus::Active)
            continue;
        for (const OutboxOp &kept : desk.disk->keptOps()) {
            if (world.hub().isErased(kept.op.id) && kept.op.kind != OpKind::Erase)
                return QStringLiteral("I4 an outbox says what was erased: ")
                    + name({kept.op.table, kept.op.id});
        }
    }
    return {};
}

/// I4: what a desk has erased, with all that goes with it, does not come back to it.
QString cameBack(const SimDesk &desk)
{
    const DeskStore &store = desk.disk->store();
    QString broken;
    desk.disk->eachRow([&](const EntityState &row) {
        const Uuid subject = belongingOf(*registryOf(desk.schema).table(row.table), row).subject;
        if (broken.isEmpty() && (store.isErased(row.id) || store.isErased(subject)))
            broken = QStringLiteral("I4 what was erased came back: ") + name({row.table, row.id});
    });
    return broken;
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

/// I11: what an old program does not know, it never wrote.
QString oldProgramWrote(const World &world)
{
    for (const auto &[uid, committed] : world.committed()) {
        if (world.desks()[committed.desk].schema != kOldSchema)
            continue;
        // By its id: before a cloned desk gets its own number, two may make one stamp.
        const auto row = world.hub().rows().find({committed.op.table, committed.op.id});
        if (committed.op.table != Guest || row == world.hub().rows().end())
            continue;
        for (const auto &[number, reg] : row->second.state.fields) {
            if (number >= guest::Motto && reg.stamp == committed.op.stamp)
                return QStringLiteral("I11 an old program changed a new field");
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

/// I9: what came with something that the server does not take is not there either.
QString halfForbidden(const World &world)
{
    if (world.hadRestore())
        return {};
    for (const RowKey &key : world.forbidden()) {
        if (world.hub().row(key).has_value() && !world.hub().isErased(key.id))
            return QStringLiteral("I9 half of a refused group is there: ") + name(key);
    }
    return {};
}

/// I6: what nobody reads is as good as lost, and what all branches share is in none of them.
QString inWrongStream(const World &world)
{
    for (const auto &[key, row] : world.hub().rows()) {
        const std::set<Stream> streams = world.hub().streamsOf(row.belonging.scope);
        if (streams.empty())
            return QStringLiteral("I6 a row is in no stream: ") + name(key);
        const bool isShared = registryOf(kNewSchema).table(key.table)->scope == Scope::Organisation;
        if (isShared && streams != std::set {kOrganisation})
            return QStringLiteral("I6 what all share is in a branch: ") + name(key);
    }
    return {};
}

/// I12: a lost desk's ops are not taken.
QString takenFromRevoked(const World &world)
{
    for (const auto &[device, revoked] : world.revoked()) {
        const auto record = world.hub().devices().find(device);
        if (revoked.status == DeviceStatus::Wipe && record != world.hub().devices().end()
            && record->second.lastSequence > revoked.lastSequence)
            return QStringLiteral("I12 ops of a revoked desk were taken");
    }
    return {};
}

/// I14: no stamp is further ahead than the server lets pass.
QString fromTheFuture(const World &world)
{
    const quint64 limit = hlcOf(world.clockMs() + kToleratedLeadMs);
    for (const auto &[key, row] : world.hub().rows()) {
        if (latestStamp(row.state) > limit)
            return QStringLiteral("I14 a stamp from the future stands in row ") + name(key);
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

QString brokenWhileRunning(const World &world, size_t desk)
{
    const SimDesk &one = world.desks()[desk];
    return firstOf({halfGroup(world), cameBack(one), sharedInBranch(one), outboxBroken(one),
        ownChangeUnseen(world, desk)});
}

QString brokenAtRest(const World &world)
{
    for (const SimDesk &desk : world.desks()) {
        if (desk.wiped || world.statusOf(desk) != DeviceStatus::Active)
            continue;
        const QString broken
            = firstOf({replicaDiffers(world, desk), otherStreams(world, desk), cameBack(desk)});
        if (!broken.isEmpty())
            return broken;
    }
    return firstOf({lost(world), invented(world), remembered(world), sequenceBroken(world),
        notGivenBack(world), notKept(world), anotherOrder(world), cameBackAfterAll(world),
        brokenRuling(world), keptAsideWrongly(world), oldProgramWrote(world), halfGroup(world),
        halfForbidden(world), inWrongStream(world), takenFromRevoked(world), fromTheFuture(world)});
}

} // namespace lobby::sim
