#include "models/sync/op.h"
#include "models/sync/registry.h"
#include "tests/support/small_registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lobby;
using namespace lobby::sync;
using namespace lobby::tests;

class OpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesEncoding()
    {
        const Op op = sample();
        const auto decoded = decodeOp(encodeOp(op), op.stamp);
        QVERIFY(decoded);
        QCOMPARE(encodeOp(*decoded), encodeOp(op));
        QVERIFY(decoded->fields == op.fields);
        QVERIFY(decoded->observed == op.observed);
        QCOMPARE(decoded->uid, op.uid);
    }

    void aNewGuestTakesFewBytes() { QVERIFY(encodeOp(sample()).size() < 160); }

    void refusesEveryTruncationAndEveryFlip()
    {
        const Op op = sample();
        const QByteArray bytes = encodeOp(op);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeOp(bytes.first(size), op.stamp));
        QVERIFY(!decodeOp(bytes + '\0', op.stamp));
        for (qsizetype at = 0; at < bytes.size() * 8; ++at) {
            QByteArray flipped = bytes;
            flipped[at / 8] = static_cast<char>(flipped[at / 8] ^ (1 << (at % 8)));
            const auto decoded = decodeOp(flipped, op.stamp);
            if (decoded) // another op, but a canonical one: the chain will notice
                QCOMPARE(encodeOp(*decoded), flipped);
        }
    }

    void survivesRandomBytes()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes(random.bounded(120), '\0');
            for (char &c : bytes)
                c = static_cast<char>(random.generate());
            if (!bytes.isEmpty())
                bytes[0] = static_cast<char>(0x89); // an array of nine: get past the door
            if (const auto decoded = decodeOp(bytes, {}))
                QCOMPARE(encodeOp(*decoded), bytes);
        }
    }

    void checkRefuses_data()
    {
        QTest::addColumn<Intent>("op");
        QTest::addColumn<bool>("fits");
        const Uuid id = Uuid::v7(1);
        const auto row = [](const char *name, bool fits, const Intent &op) {
            QTest::newRow(name) << op << fits;
        };
        row("set", true, {OpKind::Set, Thing::kTable, id, {{Thing::Name, QString()}}});
        row("null clears", true, {OpKind::Set, Thing::kTable, id, {{Thing::Name, Value()}}});
        row("unknown field passes", true, {OpKind::Set, Thing::kTable, id, {{999, qint64(1)}}});
        row("unknown table", false, {OpKind::Set, 99, id, {}});
        row("no id", false, {OpKind::Set, Thing::kTable, Uuid(), {}});
        row("number in a text", false,
            {OpKind::Set, Thing::kTable, id, {{Thing::Name, qint64(1)}}});
        row("boolean of two", false,
            {OpKind::Set, Thing::kTable, id, {{Thing::Consent, qint64(2)}}});
        row("lattice is not set", false,
            {OpKind::Set, Thing::kTable, id, {{Thing::Status, qint64(2)}}});
        row("lattice advances", true,
            {OpKind::Advance, Thing::kTable, id, {{Thing::Status, qint64(2)}}});
        row("text does not advance", false,
            {OpKind::Advance, Thing::kTable, id, {{Thing::Name, QString()}}});
        row("adding to an entity", false, {OpKind::Add, Thing::kTable, id, {}});
        row("element without parent", false, {OpKind::Add, Member::kTable, id, {}});
        row("element with parent", true,
            {OpKind::Add, Member::kTable, id, {{Member::ThingId, id.toBytes()}}});
        row("short identifier", false,
            {OpKind::Add, Member::kTable, id, {{Member::ThingId, QByteArray("x")}}});
        row("ledger entries are not set", false, {OpKind::Set, Entry::kTable, id, {}});
        row("ledger entries are appended", true, {OpKind::Append, Entry::kTable, id, {}});
    }

    void checkRefuses()
    {
        QFETCH(Intent, op);
        QTEST(bool(checkOp(smallRegistry(), op)), "fits");
    }

    void chainDependsOnAllBefore()
    {
        const Op op = sample();
        const QByteArray bytes = encodeOp(op);
        const QByteArray one = nextChain(QByteArray(16, '\0'), op.uid, bytes);
        QCOMPARE(one.size(), 16);
        QVERIFY(nextChain(one, op.uid, bytes) != one);
        QVERIFY(nextChain(QByteArray(16, '\1'), op.uid, bytes) != one);
    }

private:
    static Op sample()
    {
        Op op;
        op.kind = OpKind::Create;
        op.table = Thing::kTable;
        op.id = Uuid::v7(1);
        op.fields = {{Thing::Remark, QStringLiteral("早餐 08:00")}, {Thing::Name, Value()},
            {Thing::Status, qint64(-3)}, {Thing::City, QByteArray("\0\1", 2)}};
        op.observed = {{Thing::Name, {42, 7}}};
        op.source = Source::Scanned;
        op.uid = Uuid::v7(2);
        op.transaction = Uuid::v7(3);
        op.actor = Uuid::v7(4);
        op.stamp = {99, 1};
        return op;
    }
};

QTEST_GUILESS_MAIN(OpTest)
#include "tst_op.moc"
