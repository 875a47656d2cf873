#include "tests/sync/wire/sample_messages.h"

#include "tests/sync/wire/sample_changes.h"

using namespace lobby::sync;
using namespace Qt::StringLiterals;

namespace lobby::test {

namespace {

const QByteArray kChain(16, 'c');

QList<Op> someOps()
{
    SampleChanges changes(5, 3);
    QList<Op> ops = changes.newGuest();
    ops += changes.stay();
    ops.append(changes.edit());
    ops.append(emptied(ops.constFirst()));
    return ops;
}

EntityState someState()
{
    EntityState state;
    state.table = 1;
    state.id = Uuid::v7(1);
    state.added = {5, 6};
    state.fields[1] = {u"Chen"_s, {7, 8}, {}, {}};
    return state;
}

} // namespace

Standing someStanding()
{
    return {Status::Ok, 5, {3, 99}, 1'770'000'000'000, 12, kChain, 11, 1};
}

SyncRequest someRequest()
{
    return {5, {3, 99}, 1, 12, kChain, someOps(), {{1, 40}, {2, 7}}, 55};
}

SyncAnswer someAnswer()
{
    SyncAnswer answer {someStanding(), {}};
    StreamPart &part = answer.streams[1];
    part.from = 40;
    part.to = 45;
    part.head = 90;
    for (const Entry::Kind kind : {Entry::Kind::Nothing, Entry::Kind::Op, Entry::Kind::State,
             Entry::Kind::Erase, Entry::Kind::Evict}) {
        Entry entry;
        entry.kind = kind;
        entry.device = 9;
        entry.sequence = quint64(100) + quint64(kind);
        entry.key = {1, Uuid::v7(2)};
        if (kind == Entry::Kind::Op) {
            entry.op = someOps().constFirst();
            entry.op.stamp.device = entry.device;
            entry.key = {entry.op.table, entry.op.id};
        }
        if (kind == Entry::Kind::State) {
            entry.state = someState();
            entry.key = {entry.state.table, entry.state.id};
        }
        part.entries.append(entry);
    }
    answer.streams[2].needsSnapshot = true;
    return answer;
}

SnapshotRequest someSnapshotRequest()
{
    return {5, {3, 99}, 1, 2, Uuid::v7(1), 90, 500};
}

SnapshotAnswer somePage()
{
    SnapshotAnswer page;
    page.standing = someStanding();
    page.stream = 2;
    page.head = 90;
    page.scopes = {{Uuid::v7(3), {someState()}}};
    page.erased = {{1, Uuid::v7(4)}};
    page.last = true;
    return page;
}

} // namespace lobby::test
