#include "models/sync/wire/frame.h"
#include "models/sync/wire/message_codec.h"
#include "tests/sync/wire/sample_changes.h"

#include <QTest>

using namespace lobby;
using namespace lobby::sync;

namespace {

SyncRequest requestOf(const QList<Op> &ops)
{
    SyncRequest request;
    request.device = 5;
    request.epoch = {3, 99};
    request.schema = 1;
    request.baseSequence = 12;
    request.baseChain = QByteArray(16, 'c');
    request.ops = ops;
    request.cursors = {{1, 40}, {2, 7}};
    request.waitSeconds = 55;
    return request;
}

QList<Op> edits(int count)
{
    test::SampleChanges changes(5, 23);
    for (int i = 0; i < 500; ++i)
        changes.newGuest();
    QList<Op> ops;
    for (int i = 0; i < count; ++i)
        ops.append(changes.edit());
    return ops;
}

} // namespace

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opsComeThroughWhole();
    void anEntryComesThroughWhole_data();
    void anEntryComesThroughWhole();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void soManyChangesAreReadAndNoMore();
    void aFrameUnpacksToItsMessage();
    void aFrameThatUnpacksToTooMuchIsRefused();
    void anEditIsSmall_data();
    void anEditIsSmall();
};

void WireTest::opsComeThroughWhole()
{
    test::SampleChanges changes(5, 3);
    QList<Op> ops = changes.newGuest();
    ops += changes.stay();
    ops.append(changes.edit());
    ops.append(emptied(ops.first()));
    ops.last().uid = Uuid::named("test", "another identity");
    ops[2].observed = {{1, {77, 4}}};
    ops[3].source = Source::Scanned;
    const Result<SyncRequest> back = decode<SyncRequest>(encode(requestOf(ops)));
    QVERIFY(back);
    QCOMPARE(back->baseSequence, quint64(12));
    QCOMPARE(back->cursors, (std::map<Stream, quint64> {{1, 40}, {2, 7}}));
    QCOMPARE(back->ops.size(), ops.size());
    for (qsizetype i = 0; i < ops.size(); ++i) {
        QCOMPARE(encodeOp(back->ops[i]), encodeOp(ops[i])); // what the chain is made of
        QVERIFY(back->ops[i].stamp == ops[i].stamp);
    }
}

void WireTest::anEntryComesThroughWhole_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("erased line") << int(Entry::Kind::Nothing);
    QTest::newRow("op") << int(Entry::Kind::Op);
    QTest::newRow("state") << int(Entry::Kind::State);
    QTest::newRow("erasure") << int(Entry::Kind::Erase);
    QTest::newRow("eviction") << int(Entry::Kind::Evict);
}

void WireTest::anEntryComesThroughWhole()
{
    QFETCH(const int, kind);
    Entry entry;
    entry.kind = static_cast<Entry::Kind>(kind);
    entry.outcome = Outcome::Joined;
    entry.endsGroup = false;
    entry.device = 9;
    entry.sequence = 4711;
    entry.key = {3, Uuid::v7(1)};
    if (entry.kind == Entry::Kind::Op) {
        entry.op = edits(1).first();
        entry.op.stamp.device = entry.device;
        entry.key = {entry.op.table, entry.op.id};
    }
    if (entry.kind == Entry::Kind::State) {
        entry.state.table = entry.key.table;
        entry.state.id = entry.key.id;
        entry.state.added = {5, 6};
        entry.state.fields[1] = {QStringLiteral("Chen"), {7, 8}, {}, {}};
        entry.state.fields[2] = {{}, {9, 8}, {}, {}};
    }
    const Result<Entry> back = decode<Entry>(encode(entry));
    QVERIFY(back);
    QCOMPARE(int(back->kind), kind);
    QCOMPARE(int(back->outcome), int(Outcome::Joined));
    QCOMPARE(back->endsGroup, false);
    QCOMPARE(back->sequence, entry.sequence);
    QVERIFY(back->key == entry.key);
    QVERIFY(back->state == entry.state);
    QCOMPARE(encodeOp(back->op), encodeOp(entry.op));
}

void WireTest::anythingElseIsRefused_data()
{
    const QByteArray good = encode(requestOf(edits(3)));
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("POST /v1/sync");
    QTest::newRow("cut short") << good.chopped(1);
    QTest::newRow("one byte more") << good + '\0';
    QTest::newRow("another message") << encode(SyncAnswer());
    QTest::newRow("an array without end") << QByteArray("\x9f\xff");
    QTest::newRow("nested too deep") << QByteArray(100'000, '\x81');
    QTest::newRow("a size beyond memory") << QByteArray::fromHex("9bffffffffffffffff");
}

void WireTest::anythingElseIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!decode<SyncRequest>(bytes));
}

void WireTest::soManyChangesAreReadAndNoMore()
{
    QCOMPARE(kMostOps, quint64(500));
    const auto read = decode<SyncRequest>(encode(requestOf(edits(500))));
    QVERIFY(read);
    QCOMPARE(read->ops.size(), 500);
    QVERIFY(!decode<SyncRequest>(encode(requestOf(edits(501)))));
}

void WireTest::aFrameUnpacksToItsMessage()
{
    for (const QByteArray &message :
        {QByteArray(), QByteArray("short"), encode(requestOf(edits(50)))}) {
        const Result<QByteArray> back = unframed(framed(message));
        QVERIFY(back);
        QCOMPARE(*back, message);
    }
}

void WireTest::aFrameThatUnpacksToTooMuchIsRefused()
{
    const QByteArray frame = framed(QByteArray(1'000'000, 'a'));
    QVERIFY(frame.size() < 1000);
    QVERIFY(unframed(frame, 1'000'000));
    QVERIFY(!unframed(frame, 999'999));
    QVERIFY(!unframed(frame.chopped(3)));
    QVERIFY(!unframed("\x07rest"));
    QVERIFY(!unframed({}));
}

void WireTest::anEditIsSmall_data()
{
    QTest::addColumn<int>("edits");
    QTest::addColumn<double>("bytes");
    QTest::newRow("of a batch of 1,000") << 1000 << 35.0;
    QTest::newRow("of a batch of 5") << 5 << 50.0;
}

void WireTest::anEditIsSmall()
{
    QFETCH(const int, edits);
    QFETCH(const double, bytes);
    const QByteArray frame = framed(encode(requestOf(::edits(edits))));
    const double each = double(frame.size()) / edits;
    QVERIFY2(each <= bytes, qPrintable(QStringLiteral("%1 bytes each").arg(each)));
}

QTEST_APPLESS_MAIN(WireTest)
#include "tst_wire.moc"
