#include "tests/sync/replication/small_hotel.h"

#include <QTest>

using namespace lobby;
using namespace lobby::sim;
using namespace lobby::sync;
using namespace lobby::test;
using namespace Qt::StringLiterals;

/// What a desk makes of the server's answers.
class ReplicaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateOrStrangeAnswerChangesNothing_data();
    void aLateOrStrangeAnswerChangesNothing();
    void aCountThatGoesBackIsNotBelieved();
    void nothingIsSentToAServerThatIsNotKnown();
    void aGroupIsSentWhole_data();
    void aGroupIsSentWhole();
    void opsAreKeptUntilTheyAreInABackup();
    void whatWasNotSentSurvivesASnapshot();
    void whatIsOnItsWayKeepsTheGuestInTheBranch();
    void whatWasRefusedElsewhereGoesWithASnapshot();
    void aRestoredServerGetsBackWhatItLost();
    void whatIsOfABranchDoesNotComeBackWithWhatAllShare();
    void whatAllShareIsNotAsABranchStillTellsOfIt_data();
    void whatAllShareIsNotAsABranchStillTellsOfIt();
    void aCloneGetsAnotherNumberAndLosesNothing();
    void anErasureEmptiesTheOutbox();
    void anUpgradeReadsWhatWasPassedOver();
    void aDeskThatWantsAnotherNumberHearsThatItIsRevoked();
    void aChangeIsLaterThanWhatItChanges();
    void anOpIsKeptUnderTheTimeThatTheServerGaveIt_data();
    void anOpIsKeptUnderTheTimeThatTheServerGaveIt();
    void whatAWrongClockMadeStaysBeforeWhatCameAfterIt_data();
    void whatAWrongClockMadeStaysBeforeWhatCameAfterIt();
};

void ReplicaTest::aLateOrStrangeAnswerChangesNothing_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("verdict");
    QTest::newRow("answers an earlier cursor") << 0 << int(Received::Verdict::Taken);
    QTest::newRow("for another desk") << 1 << int(Received::Verdict::Stale);
    QTest::newRow("of an earlier life of the server") << 2 << int(Received::Verdict::Stale);
    QTest::newRow("of another server that counts alike")
        << 3 << int(Received::Verdict::OtherServer);
    QTest::newRow("of a stream that is not read") << 4 << int(Received::Verdict::Taken);
}

void ReplicaTest::aLateOrStrangeAnswerChangesNothing()
{
    QFETCH(const int, change);
    QFETCH(const int, verdict);
    SmallHotel hotel;
    hotel.store.beginEpoch(5);
    SmallDesk desk(hotel, kNorth);
    SmallDesk other(hotel, kNorth);
    QVERIFY(desk.settle());
    const SyncRequest request = desk.request();
    const Uuid id = hotel.newId();
    other.commit({newGuest(id, u"1"_s)});
    QVERIFY(other.settle());
    SyncAnswer answer = hotel.hub().sync(request, hotel.nowMs);
    QCOMPARE(answer.streams.at(kNorth).entries.size(), 1);
    switch (change) {
    case 0:
        answer.streams[kNorth].from += 7;
        break;
    case 1:
        answer.standing.device += 1;
        break;
    case 2:
        answer.standing.epoch.number -= 1;
        break;
    case 3:
        answer.standing.epoch.nonce += 1;
        break;
    default:
        answer.streams[kSouth] = answer.streams[kNorth];
        answer.streams.erase(kNorth);
        break;
    }
    QCOMPARE(int(desk.replica().receive(answer).verdict), verdict);
    QVERIFY(!desk.row(Guest, id));
    QVERIFY(desk.settle());
    QVERIFY(desk.row(Guest, id).has_value());
}

void ReplicaTest::aCountThatGoesBackIsNotBelieved()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    desk.commit({newGuest(hotel.newId(), u"1"_s)});
    SyncAnswer early = hotel.hub().sync(desk.request(), hotel.nowMs);
    early.standing.lastSequence = 0;
    early.standing.lastChain = QByteArray(16, '\0');
    QVERIFY(desk.settle());
    early.standing.status = Status::Behind;
    desk.replica().receive(early);
    QCOMPARE(desk.store.position().acknowledged, quint64(1));
    QCOMPARE(desk.store.position().wantsReincarnation, false);
}

void ReplicaTest::nothingIsSentToAServerThatIsNotKnown()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    desk.commit({newGuest(hotel.newId(), u"1"_s)});
    QVERIFY(desk.request().ops.isEmpty()); // it could come to another life, much later
    desk.ask();
    QCOMPARE(desk.request().ops.size(), 1);
}

void ReplicaTest::aGroupIsSentWhole_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("sent");
    QTest::newRow("one fits though it is larger") << 1 << qint64(1) << 3;
    QTest::newRow("the second would be cut") << 5 << qint64(1'000'000) << 3;
    QTest::newRow("two fit") << 6 << qint64(1'000'000) << 6;
    QTest::newRow("all fit") << 500 << qint64(1'000'000) << 9;
    QTest::newRow("too many bytes") << 500 << qint64(400) << 3;
}

void ReplicaTest::aGroupIsSentWhole()
{
    QFETCH(const int, most);
    QFETCH(const qint64, bytes);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    QVERIFY(desk.settle());
    for (int i = 0; i < 3; ++i)
        desk.commit({newGuest(hotel.newId(), u"1"_s), newGuest(hotel.newId(), u"2"_s),
            newGuest(hotel.newId(), u"3"_s)});
    QTEST(int(desk.replica().syncRequest({most, bytes}).ops.size()), "sent");
}

void ReplicaTest::opsAreKeptUntilTheyAreInABackup()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    desk.commit({newGuest(hotel.newId(), u"1"_s), newGuest(hotel.newId(), u"2"_s)});
    QVERIFY(desk.settle());
    QCOMPARE(desk.store.kept().size(), size_t(2)); // the server's disk may still break
    DeviceRecord record = hotel.store.device(desk.device()).value();
    record.durable = 1;
    hotel.store.setDevice(record);
    desk.ask();
    QCOMPARE(desk.store.kept().size(), size_t(1));
    QCOMPARE(desk.store.lastSequence(), quint64(2));
}

void ReplicaTest::whatWasNotSentSurvivesASnapshot()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    SmallDesk other(hotel, kNorth);
    const Uuid id = hotel.newId();
    desk.commit({newGuest(id, u"1"_s)});
    QVERIFY(desk.settle() && other.settle());
    other.commit({setField(Guest, id, guest::Street, u"Nanjing Road"_s)});
    QVERIFY(other.settle());
    const Uuid fresh = hotel.newId();
    ++hotel.nowMs;
    desk.commit({setField(Guest, id, guest::Phone, u"2"_s), newGuest(fresh, u"3"_s)});
    desk.replica().upgradeTo(kNewSchema); // begins with snapshots again
    while (desk.replica().nextStep() == Replica::Step::Snapshot) {
        desk.ask();
        QCOMPARE(desk.row(Guest, id)->fields.at(guest::Phone).value, Value(u"2"_s));
        QVERIFY(desk.row(Guest, fresh).has_value());
    }
    QCOMPARE(desk.row(Guest, id)->fields.at(guest::Street).value, Value(u"Nanjing Road"_s));
    QVERIFY(desk.settle());
    QVERIFY(hotel.row(Guest, fresh).has_value());
}

void ReplicaTest::whatIsOnItsWayKeepsTheGuestInTheBranch()
{
    SmallHotel hotel;
    SmallDesk north(hotel, kNorth);
    SmallDesk south(hotel, kSouth);
    const Uuid id = hotel.newId();
    north.commit({newGuest(id, u"1"_s)});
    QVERIFY(north.settle() && south.settle());
    hotel.hub().claim(kSouth, id);
    QVERIFY(south.settle());
    hotel.hub().evict(kSouth, id);
    ++hotel.nowMs;
    const SyncRequest asked = south.request();
    south.commit({setField(Guest, id, guest::Phone, u"2"_s)});
    south.replica().receive(hotel.hub().sync(asked, hotel.nowMs));
    QCOMPARE(south.row(Guest, id)->fields.at(guest::Phone).value, Value(u"2"_s));
    QVERIFY(south.settle());
    QCOMPARE(hotel.store.streamsOf(id), (std::set<Stream> {kNorth, kSouth}));
    QVERIFY(south.row(Guest, id) == hotel.row(Guest, id));
}

void ReplicaTest::whatWasRefusedElsewhereGoesWithASnapshot()
{
    SmallHotel hotel;
    SmallDesk north(hotel, kNorth);
    SmallDesk south(hotel, kSouth);
    const Uuid id = hotel.newId();
    north.commit({newGuest(id, u"1"_s)});
    QVERIFY(north.settle() && south.settle());
    hotel.hub().claim(kSouth, id);
    QVERIFY(south.settle());
    hotel.hub().evict(kSouth, id);
    ++hotel.nowMs;
    const Uuid points = hotel.newId();
    south.commit({newMember(Points, points, id, u"50"_s),
        setField(Guest, id, guest::Phone, u"forbidden"_s)});
    hotel.hub().sync(south.request(), hotel.nowMs); // the answer is lost
    QVERIFY(!hotel.row(Points, points));
    south.commit({setField(Guest, id, guest::Street, u"Nanjing Road"_s)});
    south.replica().upgradeTo(kNewSchema); // begins with snapshots again
    QVERIFY(south.settle());
    QVERIFY(!south.row(Points, points));
    QVERIFY(south.row(Guest, id) == hotel.row(Guest, id));
}

void ReplicaTest::aRestoredServerGetsBackWhatItLost()
{
    SmallHotel hotel;
    SmallDesk author(hotel, kNorth);
    SmallDesk reader(hotel, kNorth);
    QVERIFY(author.settle() && reader.settle());
    const MemoryHub backup = hotel.store;
    const Uuid id = hotel.newId();
    const Uuid points = hotel.newId();
    author.commit({newGuest(id, u"1"_s), newMember(Points, points, id, u"50"_s)});
    QVERIFY(author.settle() && reader.settle());
    const std::optional<EntityState> before = hotel.row(Guest, id);

    hotel.store = backup; // and the author's desk has died
    hotel.store.beginEpoch(2);
    QVERIFY(!hotel.row(Guest, id));
    QVERIFY(reader.settle());
    QVERIFY(hotel.row(Guest, id) == before);
    QVERIFY(hotel.row(Points, points).has_value());
    QVERIFY(reader.row(Guest, id) == before);
}

/// A guest who has left is sent again to a restored server, which answers about the tariffs first.
void ReplicaTest::whatIsOfABranchDoesNotComeBackWithWhatAllShare()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    const MemoryHub backup = hotel.store;
    const Uuid id = hotel.newId();
    desk.commit({newGuest(id, u"1"_s)});
    desk.commit({setField(Guest, id, guest::Phone, u"2"_s)});
    QVERIFY(desk.settle());
    hotel.hub().claim(kSouth, id);
    hotel.hub().evict(kNorth, id);
    QVERIFY(desk.settle());
    QVERIFY(!desk.row(Guest, id));

    hotel.store = backup;
    hotel.store.beginEpoch(2);
    hotel.limits.entries = 1;
    desk.ask(); // hears of it
    desk.ask(); // the pages of the branch
    (void)hotel.hub().sync(desk.request(), hotel.nowMs); // an answer is lost
    QCOMPARE(desk.replica().snapshotRequest().stream, kOrganisation);
    desk.ask();
    QVERIFY(desk.store.hasUnconfirmed());
    desk.ask(); // the guest's creation comes, and not yet his number
    QCOMPARE(desk.row(Guest, id)->fields.at(guest::Phone).value, Value(u"2"_s));
    QVERIFY(desk.settle());
    QVERIFY(desk.row(Guest, id) == hotel.row(Guest, id));
}

void ReplicaTest::whatAllShareIsNotAsABranchStillTellsOfIt_data()
{
    QTest::addColumn<bool>("bySnapshot");
    QTest::newRow("in a line of before it moved") << false;
    QTest::newRow("in a page of before it moved") << true;
}

void ReplicaTest::whatAllShareIsNotAsABranchStillTellsOfIt()
{
    QFETCH(const bool, bySnapshot);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    Intent made = setField(Tariff, hotel.newId(), tariff::Price, u"1"_s);
    made.kind = OpKind::Create;
    desk.commit({made});
    QVERIFY(desk.settle());
    const EntityState before = hotel.row(Tariff, made.id).value();
    ++hotel.nowMs;
    desk.commit({setField(Tariff, made.id, tariff::Price, u"2"_s)});
    QVERIFY(desk.settle());
    if (bySnapshot) {
        desk.replica().upgradeTo(kNewSchema);
        const SnapshotRequest request = desk.replica().snapshotRequest();
        QCOMPARE(request.stream, kNorth);
        SnapshotAnswer page = hotel.hub().snapshot(request, hotel.nowMs);
        page.scopes.append(ScopePage {made.id, {before}});
        desk.replica().receive(page);
    } else {
        SyncAnswer answer = hotel.hub().sync(desk.request(), hotel.nowMs);
        StreamPart &part = answer.streams.at(kNorth);
        part.to = part.head = part.from + 1;
        Entry line;
        line.kind = Entry::Kind::State;
        line.key = {Tariff, made.id};
        line.state = before;
        part.entries.append(line);
        desk.replica().receive(answer);
    }
    QVERIFY(desk.row(Tariff, made.id) == hotel.row(Tariff, made.id));
}

void ReplicaTest::aCloneGetsAnotherNumberAndLosesNothing()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    desk.commit({newGuest(hotel.newId(), u"1"_s)});
    QVERIFY(desk.settle());
    SmallDesk clone = desk;
    const Uuid here = hotel.newId();
    const Uuid there = hotel.newId();
    desk.commit({newGuest(here, u"2"_s)});
    clone.commit({newGuest(there, u"3"_s)});
    QVERIFY(desk.settle());
    QVERIFY(clone.settle());
    QVERIFY(desk.settle());
    QVERIFY(clone.device() != desk.device());
    for (const Uuid &id : {here, there}) {
        QVERIFY(hotel.row(Guest, id).has_value());
        QVERIFY(desk.row(Guest, id) == hotel.row(Guest, id));
        QVERIFY(clone.row(Guest, id) == hotel.row(Guest, id));
    }
}

void ReplicaTest::anErasureEmptiesTheOutbox()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    const Uuid id = hotel.newId();
    const Uuid tag = hotel.newId();
    desk.commit({newGuest(id, u"secret"_s), newMember(Tag, tag, id, u"secret"_s)});
    const Uuid uid = desk.store.outboxOp(1)->op.uid;
    desk.commit({erasure(id)});
    QCOMPARE(desk.store.kept().size(), size_t(3));
    QVERIFY(desk.store.outboxOp(1)->op.fields.empty());
    QVERIFY(desk.store.outboxOp(2)->op.fields.empty());
    QVERIFY(desk.store.outboxOp(1)->op.uid != uid); // it is another op now
    QVERIFY(!desk.row(Tag, tag) || desk.row(Tag, tag)->erased);
    QVERIFY(desk.settle());
    QVERIFY(hotel.store.isErased(id));
    QCOMPARE(hotel.store.device(desk.device())->lastSequence, quint64(3));
}

void ReplicaTest::anUpgradeReadsWhatWasPassedOver()
{
    SmallHotel hotel;
    SmallDesk modern(hotel, kNorth);
    SmallDesk old(hotel, kNorth, kOldSchema);
    const Uuid id = hotel.newId();
    const Uuid registration = hotel.newId();
    modern.commit({newGuest(id, u"1"_s), newMember(Registration, registration, id, u"A7"_s)});
    QVERIFY(modern.settle() && old.settle());
    QVERIFY(old.row(Guest, id).has_value() && !old.row(Registration, registration));
    SmallDesk upgraded(hotel, kNorth);
    upgraded.store = old.store;
    upgraded.replica().upgradeTo(kNewSchema);
    QVERIFY(upgraded.settle());
    QVERIFY(upgraded.row(Registration, registration) == hotel.row(Registration, registration));
}

void ReplicaTest::aDeskThatWantsAnotherNumberHearsThatItIsRevoked()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    desk.commit({newGuest(hotel.newId(), u"1"_s)});
    QVERIFY(desk.settle());
    SmallDesk clone = desk;
    desk.commit({newGuest(hotel.newId(), u"2"_s)});
    QVERIFY(desk.settle());
    clone.commit({newGuest(hotel.newId(), u"3"_s)});
    clone.ask();
    QCOMPARE(clone.replica().nextStep(), Replica::Step::Reincarnate);
    hotel.setStatus(desk.device(), DeviceStatus::Wipe);
    clone.ask();
    QCOMPARE(clone.store.position().standing, Status::Wipe);
}

void ReplicaTest::aChangeIsLaterThanWhatItChanges()
{
    SmallHotel hotel;
    SmallDesk fast(hotel, kNorth);
    SmallDesk desk(hotel, kNorth);
    fast.skewMs = kToleratedLeadMs - 1000;
    const Uuid id = hotel.newId();
    fast.commit({newGuest(id, u"1"_s)});
    QVERIFY(fast.settle());
    desk.skewMs = 3'600'000; // wrong once, and set right
    desk.commit({newGuest(hotel.newId(), u"2"_s)});
    desk.skewMs = 0;
    QVERIFY(desk.settle());
    desk.ask(); // hears what time it is
    hotel.nowMs += 500;
    desk.commit({setField(Guest, id, guest::Phone, u"mine"_s)});
    QCOMPARE(desk.row(Guest, id)->fields.at(guest::Phone).value, Value(u"mine"_s));
    QVERIFY(desk.settle() && fast.settle());
    QCOMPARE(fast.row(Guest, id)->fields.at(guest::Phone).value, Value(u"mine"_s));
}

void ReplicaTest::anOpIsKeptUnderTheTimeThatTheServerGaveIt_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<bool>("lowered");
    QTest::newRow("a clock that is right") << qint64(0) << false;
    QTest::newRow("as far ahead as is tolerated") << kToleratedLeadMs << false;
    QTest::newRow("an hour ahead") << qint64(3'600'000) << true;
}

void ReplicaTest::anOpIsKeptUnderTheTimeThatTheServerGaveIt()
{
    QFETCH(const qint64, aheadMs);
    QFETCH(const bool, lowered);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    const Uuid id = hotel.newId();
    desk.commit({newGuest(id, u"1"_s)});
    QVERIFY(desk.settle());
    desk.skewMs = aheadMs;
    desk.commit({setField(Guest, id, guest::Phone, u"2"_s)});
    const quint64 made = desk.store.outboxOp(2)->op.stamp.hlc;
    QVERIFY(desk.settle());
    const quint64 kept = desk.store.outboxOp(2)->op.stamp.hlc;
    QCOMPARE(kept, hotel.row(Guest, id)->fields.at(guest::Phone).stamp.hlc);
    QCOMPARE(kept < made, lowered);
    QVERIFY(kept > desk.store.outboxOp(1)->op.stamp.hlc);
}

void ReplicaTest::whatAWrongClockMadeStaysBeforeWhatCameAfterIt_data()
{
    QTest::addColumn<bool>("bySnapshot");
    QTest::newRow("a line told when it was taken") << false;
    QTest::newRow("a snapshot came instead of the line") << true;
}

void ReplicaTest::whatAWrongClockMadeStaysBeforeWhatCameAfterIt()
{
    QFETCH(const bool, bySnapshot);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    SmallDesk other(hotel, kNorth);
    const Uuid id = hotel.newId();
    other.commit({newGuest(id, u"1"_s)});
    QVERIFY(other.settle() && desk.settle());
    constexpr qint64 kHour = 3'600'000;
    desk.skewMs = kHour; // wrong once, and set right
    desk.commit({setField(Guest, id, guest::Phone, u"2"_s)});
    desk.skewMs = 0;
    if (bySnapshot) {
        (void)hotel.hub().sync(desk.request(), hotel.nowMs); // its answer is lost
        desk.replica().upgradeTo(kNewSchema);
    }
    QVERIFY(desk.settle() && other.settle());
    hotel.nowMs += kHour / 2;
    other.commit({setField(Guest, id, guest::Phone, u"3"_s)});
    QVERIFY(other.settle() && desk.settle());

    SmallDesk old = desk; // an old disk is put into the desk
    QVERIFY(desk.settle());
    desk.commit({newGuest(hotel.newId(), u"4"_s)});
    QVERIFY(desk.settle());
    hotel.nowMs += kHour; // as late as the clock said
    const quint32 device = old.device();
    QVERIFY(old.settle() && other.settle());
    QVERIFY(old.device() != device); // everything was sent again
    QCOMPARE(hotel.row(Guest, id)->fields.at(guest::Phone).value, Value(u"3"_s));
}

QTEST_APPLESS_MAIN(ReplicaTest)
#include "tst_replica.moc"
