#include "models/sync/merge.h"
#include "tests/support/small_registry.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace lobby;
using namespace lobby::sync;
using namespace lobby::tests;

namespace {

const Uuid kId = Uuid::named("test", "thing");
const TableDescription &thingTable()
{
    return *smallRegistry().table(Thing::kTable);
}
const TableDescription &memberTable()
{
    return *smallRegistry().table(Member::kTable);
}

Value text(int n)
{
    return QStringLiteral("v%1").arg(n);
}

Stamp stampOf(int hlc, int device)
{
    return {static_cast<quint64>(hlc), static_cast<quint32>(device)};
}

/// Few distinct stamps and values, so that ties and equal values happen often. A stamp belongs to
/// one op, as in life: everything about the op follows from it.
Op thingOp(int hlc, int device)
{
    const int choice = (hlc * 31 + device * 17) % 11;
    Op op;
    op.table = Thing::kTable;
    op.id = kId;
    op.stamp = stampOf(hlc, device);
    op.uid = Uuid::named("op", QByteArray::number(hlc) + '/' + QByteArray::number(device));
    switch (choice) {
    case 0:
        op.kind = OpKind::Create;
        op.fields = {{Thing::Name, text(hlc)}};
        break;
    case 1:
        op.fields = {{Thing::Remark, text(hlc % 3)}};
        break;
    case 2:
        op.fields = {{Thing::Name, text(hlc % 2)}};
        op.observed = {{Thing::Name, stampOf(hlc / 2, device)}};
        break;
    case 3:
        op.fields = {{Thing::Street, text(hlc)}, {Thing::City, text(hlc)}};
        break;
    case 4:
        op.fields = {{Thing::Street, text(hlc)}};
        break;
    case 5:
    case 6:
        op.kind = OpKind::Advance;
        op.fields = {{Thing::Status, latticeValue(hlc % 3, hlc % 5)}};
        break;
    case 7:
        op.fields = {{Thing::Consent, qint64(0)}};
        break;
    case 8:
    case 9:
        op.fields = {{Thing::Consent, qint64(1)}};
        op.observed = {{Thing::Consent, stampOf(hlc / 2, device)}};
        break;
    case 10:
        op.kind = OpKind::Archive;
        op.fields = {{kArchivedField, qint64(hlc % 2)}};
        break;
    }
    return op;
}

Op memberOp(int hlc, int device)
{
    Op op;
    op.table = Member::kTable;
    op.id = kId;
    op.stamp = stampOf(hlc, device);
    switch ((hlc + device) % 3) {
    case 0:
        op.kind = OpKind::Add;
        op.fields = {{Member::ThingId, kId.toBytes()}, {Member::Text, text(hlc)}};
        break;
    case 1:
        op.kind = OpKind::Remove;
        op.observed = {{0, stampOf(hlc - 1, device)}};
        break;
    case 2:
        op.kind = OpKind::Set;
        op.fields = {{Member::Text, text(hlc)}};
        break;
    }
    return op;
}

EntityState stateOf(const TableDescription &table, const std::vector<Op> &ops)
{
    EntityState state;
    state.table = table.number;
    state.id = kId;
    for (const Op &op : ops)
        merge(table, state, op);
    return state;
}

std::vector<Op> anyOps(const TableDescription &table)
{
    const auto picks = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(1, 40), rc::gen::inRange(1, 4)));
    std::vector<Op> ops;
    ops.reserve(picks.size() + 1);
    for (const auto &[hlc, device] : picks)
        ops.push_back(table.number == Thing::kTable ? thingOp(hlc, device) : memberOp(hlc, device));
    if (*rc::gen::weightedElement<bool>({{15, false}, {1, true}})) {
        Op erase;
        erase.kind = OpKind::Erase;
        erase.table = table.number;
        erase.id = kId;
        ops.push_back(erase);
    }
    return ops;
}

/// The laws, for a table: any three states, any order and repetition of any ops.
void checkLaws(const TableDescription &table)
{
    QVERIFY(rc::check("joining commutes, associates and is idempotent", [&] {
        const EntityState a = stateOf(table, anyOps(table));
        const EntityState b = stateOf(table, anyOps(table));
        const EntityState c = stateOf(table, anyOps(table));
        RC_ASSERT(joined(table, a, b) == joined(table, b, a));
        RC_ASSERT(joined(table, a, joined(table, b, c)) == joined(table, joined(table, a, b), c));
        RC_ASSERT(joined(table, a, a) == a);
    }));
    QVERIFY(rc::check("ops in any order, some twice, give one state", [&] {
        const std::vector<Op> ops = anyOps(table);
        std::vector<Op> other = ops;
        for (const Op &op : ops) {
            if (*rc::gen::arbitrary<bool>())
                other.push_back(op);
        }
        for (size_t i = other.size(); i > 1; --i)
            std::swap(other[i - 1], other[*rc::gen::inRange<size_t>(0, i)]);
        RC_ASSERT(stateOf(table, ops) == stateOf(table, other));
    }));
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lawsHoldForEntities() { checkLaws(thingTable()); }
    void lawsHoldForElements() { checkLaws(memberTable()); }

    void newestWins()
    {
        EntityState state = stateOf(thingTable(), {set(10, Thing::Remark, text(1))});
        merge(thingTable(), state, set(9, Thing::Remark, text(2)));
        QCOMPARE(state.fields.at(Thing::Remark).value, text(1));
        merge(thingTable(), state, set(11, Thing::Remark, text(3)));
        QCOMPARE(state.fields.at(Thing::Remark).value, text(3));
    }

    void guardedTellsOfAnUnseenOverwrite()
    {
        EntityState state = stateOf(thingTable(), {set(10, Thing::Name, text(1))});
        Op edit = set(20, Thing::Name, text(2));
        edit.observed[Thing::Name] = stampOf(10, 1);
        QVERIFY(merge(thingTable(), state, edit).overwrites.isEmpty());

        Op unseen = set(30, Thing::Name, text(3));
        unseen.observed[Thing::Name] = stampOf(10, 1);
        const MergeOutcome outcome = merge(thingTable(), state, unseen);
        QCOMPARE(outcome.overwrites.size(), 1);
        QCOMPARE(outcome.overwrites.first().winner.value, text(3));
        QCOMPARE(outcome.overwrites.first().loser.value, text(2));
    }

    void compositeIsNeverMixed()
    {
        Op whole = set(10, Thing::Street, text(1));
        whole.fields[Thing::City] = text(1);
        EntityState state = stateOf(thingTable(), {whole, set(20, Thing::Street, text(2))});
        QCOMPARE(state.fields.at(Thing::Street).value, text(2));
        QVERIFY(isNull(state.fields.at(Thing::City).value)); // of the older address
    }

    void whatHappenedBeatsWhatWasPlanned()
    {
        EntityState state = stateOf(
            thingTable(), {advance(10, latticeValue(0, 3)), advance(99, latticeValue(0, 1))});
        QCOMPARE(state.number(Thing::Status), std::optional<qint64>(latticeValue(0, 3)));
        merge(thingTable(), state, advance(11, latticeValue(1, 0))); // reopened
        QCOMPARE(state.number(Thing::Status), std::optional<qint64>(latticeValue(1, 0)));
    }

    void aWithdrawalWinsUnlessTheGrantHadSeenIt()
    {
        EntityState state = stateOf(
            thingTable(), {set(10, Thing::Consent, qint64(0)), set(99, Thing::Consent, qint64(1))});
        QCOMPARE(state.number(Thing::Consent), std::optional<qint64>(0));
        Op informed = set(20, Thing::Consent, qint64(1));
        informed.observed[Thing::Consent] = stampOf(10, 1);
        merge(thingTable(), state, informed);
        QCOMPARE(state.number(Thing::Consent), std::optional<qint64>(1));
    }

    void removingOnlyRemovesWhatWasSeen()
    {
        Op add = memberOp(2, 1); // (2 + 1) % 3: an addition
        EntityState state = stateOf(memberTable(), {add});
        QVERIFY(state.isPresent());
        Op remove;
        remove.kind = OpKind::Remove;
        remove.table = Member::kTable;
        remove.id = kId;
        remove.stamp = stampOf(50, 2);
        remove.observed[0] = stampOf(1, 1);
        merge(memberTable(), state, remove);
        QVERIFY(state.isPresent());
        remove.observed[0] = add.stamp;
        merge(memberTable(), state, remove);
        QVERIFY(!state.isPresent());
    }

    void erasureAbsorbsWhatComesLater()
    {
        Op erase;
        erase.kind = OpKind::Erase;
        erase.table = Thing::kTable;
        erase.id = kId;
        EntityState state = stateOf(thingTable(), {erase, set(99, Thing::Name, text(1))});
        QVERIFY(state.erased);
        QVERIFY(state.fields.empty());
    }

    void fieldsOfANewerProgramSurvive()
    {
        constexpr quint16 kUnknown = 77;
        EntityState state
            = stateOf(thingTable(), {set(10, kUnknown, text(1)), set(5, kUnknown, text(2))});
        QCOMPARE(state.fields.at(kUnknown).value, text(1));
    }

    void representativeIsTheSmallestOfTheLinked()
    {
        QList<Uuid> ids;
        for (int i = 0; i < 5; ++i)
            ids.append(Uuid::v7(1000 + i));
        const QList<std::pair<Uuid, Uuid>> edges
            = {{ids[4], ids[2]}, {ids[1], ids[2]}, {ids[4], ids[1]}};
        QCOMPARE(representative(ids[4], edges), ids[1]);
        QCOMPARE(representative(ids[2], edges), ids[1]);
        QCOMPARE(representative(ids[0], edges), ids[0]);
        QCOMPARE(representative(ids[3], {}), ids[3]);
    }

private:
    static Op set(int hlc, quint16 field, Value value)
    {
        Op op;
        op.table = Thing::kTable;
        op.id = kId;
        op.stamp = stampOf(hlc, 1);
        op.fields = {{field, std::move(value)}};
        return op;
    }
    static Op advance(int hlc, qint64 status)
    {
        Op op = set(hlc, Thing::Status, status);
        op.kind = OpKind::Advance;
        return op;
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
