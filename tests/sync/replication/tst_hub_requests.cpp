#include "models/sync/codec/entity_codec.h"
#include "tests/sync/replication/small_hotel.h"

#include <QTest>

using namespace lobby;
using namespace lobby::sim;
using namespace lobby::sync;
using namespace lobby::test;
using namespace Qt::StringLiterals;

namespace {

/// An op as a desk would send it, before something is wrong with it.
Op opOf(SmallHotel &hotel, quint32 device, const Intent &intent)
{
    Op op;
    static_cast<Intent &>(op) = intent;
    op.transaction = hotel.newId();
    op.uid = uidOf(op.transaction, 0);
    op.stamp = {hlcOf(hotel.nowMs), device};
    return op;
}

SyncRequest requestOf(SmallHotel &hotel, quint32 device, const QList<Op> &ops)
{
    const DeviceRecord record = hotel.store.device(device).value();
    SyncRequest request;
    request.device = device;
    request.epoch = hotel.store.epoch();
    request.schema = kNewSchema;
    request.baseSequence = record.lastSequence;
    request.baseChain = record.lastChain;
    request.ops = ops;
    request.cursors = {{record.home, 0}};
    return request;
}

} // namespace

/// What the server makes of a request that a sound desk would not send, or not any more.
class HubRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMakesNoSenseIsKeptAside_data();
    void whatMakesNoSenseIsKeptAside();
    void aFieldOfANewerProgramIsTaken();
    void anEntryThatComesAgain_data();
    void anEntryThatComesAgain();
    void opsThatDoNotFollowAreNotTaken_data();
    void opsThatDoNotFollowAreNotTaken();
    void opsForAnotherLifeAreNotTaken_data();
    void opsForAnotherLifeAreNotTaken();
    void whatADeskMayReadAndWrite_data();
    void whatADeskMayReadAndWrite();
    void anUnknownDeskIsRefused();
    void anotherBranchIsNotRead();
    void aCursorThatCannotBeAnswered_data();
    void aCursorThatCannotBeAnswered();
    void aSnapshotStartsOverWhenItsBeginningIsGone();
    void aRevokedDeskGetsNoOtherNumber();
};

void HubRequestTest::whatMakesNoSenseIsKeptAside_data()
{
    QTest::addColumn<Op>("op");
    SmallHotel hotel;
    const Uuid id = hotel.newId();
    const auto add = [&](const char *what, auto change) {
        Op op = opOf(hotel, 1, newGuest(id, u"1"_s));
        change(op);
        QTest::newRow(what) << op;
    };
    add("unknown table", [](Op &op) { op.table = 999; });
    add("no id", [](Op &op) { op.id = {}; });
    add("stamp of another desk", [](Op &op) { op.stamp.device = 2; });
    add("an entity as a ledger entry", [](Op &op) { op.kind = OpKind::Append; });
    add("a number where a text belongs", [](Op &op) { op.fields[guest::Phone] = qint64(1); });
    add("consent neither given nor withdrawn",
        [](Op &op) { op.fields[guest::Consent] = qint64(2); });
    add("a status set, not advanced", [](Op &op) {
        op.kind = OpKind::Set;
        op.fields = {{guest::Status, qint64(1)}};
    });
    add("a tag without its guest", [](Op &op) {
        op.kind = OpKind::Add;
        op.table = Tag;
        op.fields = {{member::Value, u"x"_s}};
    });
    add("a change to a tag that nobody knows", [](Op &op) {
        op.kind = OpKind::Set;
        op.table = Tag;
        op.fields = {{member::Value, u"x"_s}};
    });
    add("a card, which only the server makes", [&id](Op &op) {
        op.kind = OpKind::Add;
        op.table = Card;
        op.fields = {{card::Subject, id.toBytes()}};
    });
    add("a row given back without the row", [](Op &op) { op.kind = OpKind::Restore; });
    add("a row given back as another", [](Op &op) {
        op.kind = OpKind::Restore;
        EntityState other;
        other.table = Guest;
        other.id = Uuid::named("test", "another");
        op.fields = {{kWholeState, encodeState(other)}};
    });
    add("what its actor may not do", [](Op &op) { op.fields = {{guest::Phone, u"forbidden"_s}}; });
}

void HubRequestTest::whatMakesNoSenseIsKeptAside()
{
    QFETCH(const Op, op);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    const SyncAnswer answer = hotel.hub().sync(requestOf(hotel, desk.device(), {op}), hotel.nowMs);
    QCOMPARE(answer.standing.status, Status::Ok);
    QCOMPARE(answer.standing.lastSequence, quint64(1)); // the desk goes on
    QCOMPARE(hotel.store.aside().size(), size_t(1));
    QVERIFY(!hotel.store.aside().front().reason.isEmpty());
    QVERIFY(encodeOp(hotel.store.aside().front().op) == encodeOp(op)); // as it came
    QVERIFY(hotel.store.rows().empty());
    const QList<Entry> lines = answer.streams.at(kNorth).entries;
    QCOMPARE(lines.size(), 1);
    QVERIFY(isKeptAside(lines.first().outcome));
}

void HubRequestTest::aFieldOfANewerProgramIsTaken()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    Op op = opOf(hotel, desk.device(), newGuest(hotel.newId(), u"1"_s));
    op.fields[777] = u"from the future"_s;
    hotel.hub().sync(requestOf(hotel, desk.device(), {op}), hotel.nowMs);
    QVERIFY(hotel.store.aside().empty());
    QCOMPARE(hotel.row(Guest, op.id)->fields.at(777).value, Value(u"from the future"_s));
}

void HubRequestTest::anEntryThatComesAgain_data()
{
    QTest::addColumn<QString>("points");
    QTest::addColumn<int>("outcome");
    QTest::newRow("the same entry is counted once") << u"50"_s << int(Outcome::Repeated);
    QTest::newRow("another body under its id is kept aside")
        << u"5000"_s << int(Outcome::Contradicts);
}

void HubRequestTest::anEntryThatComesAgain()
{
    QFETCH(const QString, points);
    QFETCH(const int, outcome);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    const Uuid guest = hotel.newId();
    const Intent entry = newMember(Points, hotel.newId(), guest, u"50"_s);
    const Op first = opOf(hotel, desk.device(), entry);
    hotel.hub().sync(requestOf(hotel, desk.device(), {first}), hotel.nowMs);
    Op again = opOf(hotel, desk.device(), entry);
    again.fields[member::Value] = points;
    SyncRequest request = requestOf(hotel, desk.device(), {again});
    request.cursors = {{kNorth, hotel.store.ends(kNorth).head}};
    const SyncAnswer answer = hotel.hub().sync(request, hotel.nowMs);
    QCOMPARE(int(answer.streams.at(kNorth).entries.first().outcome), outcome);
    QCOMPARE(hotel.row(Points, entry.id)->fields.at(member::Value).value, Value(u"50"_s));
    QCOMPARE(hotel.store.rows().size(), size_t(1));
}

void HubRequestTest::opsThatDoNotFollowAreNotTaken_data()
{
    QTest::addColumn<int>("sequence");
    QTest::addColumn<bool>("sameChain");
    QTest::addColumn<int>("status");
    QTest::newRow("they follow") << 1 << true << int(Status::Ok);
    QTest::newRow("sent once more") << 0 << true << int(Status::Behind);
    QTest::newRow("one is missing") << 2 << true << int(Status::Behind);
    QTest::newRow("another history") << 1 << false << int(Status::Behind);
}

void HubRequestTest::opsThatDoNotFollowAreNotTaken()
{
    QFETCH(const int, sequence);
    QFETCH(const bool, sameChain);
    QFETCH(const int, status);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    desk.commit({newGuest(hotel.newId(), u"1"_s)});
    QVERIFY(desk.settle());
    const Op op = opOf(hotel, desk.device(), newGuest(hotel.newId(), u"2"_s));
    SyncRequest request = requestOf(hotel, desk.device(), {op});
    request.baseSequence = static_cast<quint64>(sequence);
    if (!sameChain)
        request.baseChain = QByteArray(16, 'x');
    const SyncAnswer answer = hotel.hub().sync(request, hotel.nowMs);
    QCOMPARE(int(answer.standing.status), status);
    QCOMPARE(hotel.row(Guest, op.id).has_value(), answer.standing.status == Status::Ok);
    QCOMPARE(answer.standing.lastSequence, hotel.store.device(desk.device())->lastSequence);
}

void HubRequestTest::opsForAnotherLifeAreNotTaken_data()
{
    QTest::addColumn<Epoch>("epoch");
    QTest::addColumn<bool>("taken");
    SmallHotel hotel;
    hotel.store.beginEpoch(5);
    const Epoch now = hotel.store.epoch();
    QTest::newRow("of this life") << now << true;
    QTest::newRow("of none: it may come late") << Epoch {} << false;
    QTest::newRow("of the life before") << Epoch {4, now.nonce} << false;
    QTest::newRow("of another server that counts alike") << Epoch {5, now.nonce + 1} << false;
}

void HubRequestTest::opsForAnotherLifeAreNotTaken()
{
    QFETCH(const Epoch, epoch);
    QFETCH(const bool, taken);
    SmallHotel hotel;
    hotel.store.beginEpoch(5);
    SmallDesk desk(hotel, kNorth);
    const Op op = opOf(hotel, desk.device(), newGuest(hotel.newId(), u"1"_s));
    SyncRequest request = requestOf(hotel, desk.device(), {op});
    request.epoch = epoch;
    const SyncAnswer answer = hotel.hub().sync(request, hotel.nowMs);
    QCOMPARE(hotel.row(Guest, op.id).has_value(), taken);
    QCOMPARE(answer.standing.lastSequence, quint64(taken ? 1 : 0));
    QCOMPARE(answer.standing.status, Status::Ok); // and the desk hears which life it is
    QVERIFY(answer.standing.epoch == hotel.store.epoch());
}

void HubRequestTest::whatADeskMayReadAndWrite_data()
{
    QTest::addColumn<int>("deviceStatus");
    QTest::addColumn<quint32>("minSchema");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("reads");
    QTest::newRow("in good standing")
        << int(DeviceStatus::Active) << kOldSchema << int(Status::Ok) << true << true;
    QTest::newRow("retired: its last work is not lost")
        << int(DeviceStatus::Drain) << kOldSchema << int(Status::Drain) << true << false;
    QTest::newRow("stolen: nothing in either direction")
        << int(DeviceStatus::Wipe) << kOldSchema << int(Status::Wipe) << false << false;
    QTest::newRow("too old a program: its work is taken")
        << int(DeviceStatus::Active) << kNewSchema + 1 << int(Status::Upgrade) << true << false;
}

void HubRequestTest::whatADeskMayReadAndWrite()
{
    QFETCH(const int, deviceStatus);
    QFETCH(const quint32, minSchema);
    QFETCH(const int, status);
    QFETCH(const bool, writes);
    QFETCH(const bool, reads);
    SmallHotel hotel;
    hotel.limits.minSchema = minSchema;
    SmallDesk desk(hotel, kNorth);
    hotel.setStatus(desk.device(), static_cast<DeviceStatus>(deviceStatus));
    const Op op = opOf(hotel, desk.device(), newGuest(hotel.newId(), u"1"_s));
    const SyncAnswer answer = hotel.hub().sync(requestOf(hotel, desk.device(), {op}), hotel.nowMs);
    QCOMPARE(int(answer.standing.status), status);
    QCOMPARE(hotel.row(Guest, op.id).has_value(), writes);
    QCOMPARE(!answer.streams.empty(), reads);
    SnapshotRequest pages;
    pages.device = desk.device();
    pages.epoch = hotel.store.epoch();
    pages.stream = kNorth;
    const SnapshotAnswer page = hotel.hub().snapshot(pages, hotel.nowMs);
    QCOMPARE(int(page.standing.status), status);
    QCOMPARE(!page.scopes.isEmpty(), reads);
}

void HubRequestTest::anUnknownDeskIsRefused()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    SyncRequest request = requestOf(hotel, desk.device(), {});
    request.device = 4711;
    const SyncAnswer answer = hotel.hub().sync(request, hotel.nowMs);
    QCOMPARE(answer.standing.status, Status::Refused);
    QCOMPARE(answer.standing.device, quint32(4711));
    QVERIFY(answer.streams.empty());
    QCOMPARE(hotel.hub().reincarnate({4711, 0}, hotel.nowMs).newDevice, quint32(0));
}

void HubRequestTest::anotherBranchIsNotRead()
{
    SmallHotel hotel;
    SmallDesk north(hotel, kNorth);
    SmallDesk south(hotel, kSouth);
    north.commit({newGuest(hotel.newId(), u"1"_s)});
    QVERIFY(north.settle());
    SyncRequest request = requestOf(hotel, south.device(), {});
    request.cursors = {{kNorth, 0}, {kSouth, 0}};
    const SyncAnswer answer = hotel.hub().sync(request, hotel.nowMs);
    QVERIFY(!answer.streams.contains(kNorth) && answer.streams.contains(kSouth));
    SnapshotRequest pages;
    pages.device = south.device();
    pages.epoch = hotel.store.epoch();
    pages.stream = kNorth;
    const SnapshotAnswer page = hotel.hub().snapshot(pages, hotel.nowMs);
    QCOMPARE(page.standing.status, Status::Refused);
    QVERIFY(page.scopes.isEmpty() && page.erased.isEmpty());
}

void HubRequestTest::aCursorThatCannotBeAnswered_data()
{
    QTest::addColumn<quint64>("cursor");
    QTest::addColumn<bool>("otherEpoch");
    QTest::addColumn<bool>("needsSnapshot");
    QTest::newRow("at the end") << quint64(4) << false << false;
    QTest::newRow("where the journal begins") << quint64(2) << false << false;
    QTest::newRow("before the journal begins") << quint64(1) << false << true;
    QTest::newRow("past the end") << quint64(5) << false << true;
    QTest::newRow("of another life of the server") << quint64(4) << true << true;
}

void HubRequestTest::aCursorThatCannotBeAnswered()
{
    QFETCH(const quint64, cursor);
    QFETCH(const bool, otherEpoch);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    for (int i = 0; i < 4; ++i)
        desk.commit({newGuest(hotel.newId(), u"1"_s)});
    QVERIFY(desk.settle());
    hotel.store.moveBase(kNorth, 2);
    SyncRequest request = requestOf(hotel, desk.device(), {});
    request.cursors = {{kNorth, cursor}};
    request.epoch.number += otherEpoch ? 1 : 0;
    const SyncAnswer answer = hotel.hub().sync(request, hotel.nowMs);
    QTEST(answer.streams.at(kNorth).needsSnapshot, "needsSnapshot");
    QCOMPARE(answer.streams.at(kNorth).from, cursor);
}

void HubRequestTest::aSnapshotStartsOverWhenItsBeginningIsGone()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    for (int i = 0; i < 4; ++i)
        desk.commit({newGuest(hotel.newId(), u"1"_s)});
    QVERIFY(desk.settle());
    SnapshotRequest pages;
    pages.device = desk.device();
    pages.epoch = hotel.store.epoch();
    pages.stream = kNorth;
    pages.scopes = 2;
    const SnapshotAnswer first = hotel.hub().snapshot(pages, hotel.nowMs);
    QCOMPARE(first.scopes.size(), 2);
    QVERIFY(!first.last);
    pages.after = first.scopes.last().scope;
    pages.head = first.head;
    QVERIFY(!hotel.hub().snapshot(pages, hotel.nowMs).startOver);
    desk.commit({newGuest(hotel.newId(), u"1"_s)});
    QVERIFY(desk.settle());
    hotel.store.moveBase(kNorth, 5);
    QVERIFY(hotel.hub().snapshot(pages, hotel.nowMs).startOver);
}

void HubRequestTest::aRevokedDeskGetsNoOtherNumber()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    const quint32 retired = hotel.hub().reincarnate({desk.device(), 0}, hotel.nowMs).newDevice;
    QVERIFY(retired > desk.device());
    hotel.setStatus(retired, DeviceStatus::Drain);
    const quint32 next = hotel.hub().reincarnate({retired, 0}, hotel.nowMs).newDevice;
    QCOMPARE(hotel.store.device(next)->status, DeviceStatus::Drain); // no way out of retirement
    hotel.setStatus(next, DeviceStatus::Wipe);
    const ReincarnationAnswer answer = hotel.hub().reincarnate({next, 0}, hotel.nowMs);
    QCOMPARE(answer.newDevice, quint32(0));
    QCOMPARE(answer.standing.status, Status::Wipe);
}

QTEST_APPLESS_MAIN(HubRequestTest)
#include "tst_hub_requests.moc"
