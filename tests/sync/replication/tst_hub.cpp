#include "tests/sync/replication/small_hotel.h"

#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::sim;
using namespace lobby::sync;
using namespace lobby::test;
using namespace Qt::StringLiterals;

/// What the server makes of what desks did.
class HubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnseenOverwriteMakesACard_data();
    void anUnseenOverwriteMakesACard();
    void oneDocumentOfTwoGuestsMakesOneCard();
    void aDecisionDoesNotKeepItsCardAway();
    void aStampFarAheadIsLowered_data();
    void aStampFarAheadIsLowered();
    void clampedOpsKeepTheirOrder();
    void anEditFromOutsideBringsTheGuestIntoTheBranch();
    void aClaimedGuestComesWithWhatBelongsToHim();
    void aGuestStaysInHisLastBranch();
    void whatAllShareIsInNoBranchThoughItsCardCameFirst();
    void anErasureReachesWhoeverHadTheGuest();
    void anAdditionToAnErasedGuestIsErased();
    void aGroupIsKeptAsideWhole();
    void whatIsKeptAsideDoesNotBlankAGuestWhoHasLeft();
    void anOlderProgramGetsRowsInsteadOfOps();
    void aPageEndsWhereAGroupEnds();
    void longLinesMakeAShortPage();
    void largeScopesMakeAShortSnapshotPage();
};

void HubTest::anUnseenOverwriteMakesACard_data()
{
    QTest::addColumn<bool>("sameDesk");
    QTest::addColumn<bool>("seen");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cards");
    QTest::newRow("another desk's value, not seen") << false << false << u"Wang"_s << 1;
    QTest::newRow("another desk's value, seen") << false << true << u"Wang"_s << 0;
    QTest::newRow("the same value") << false << false << u"Li"_s << 0;
    QTest::newRow("its own value") << true << false << u"Wang"_s << 0;
}

void HubTest::anUnseenOverwriteMakesACard()
{
    QFETCH(const bool, sameDesk);
    QFETCH(const bool, seen);
    QFETCH(const QString, name);
    SmallHotel hotel;
    SmallDesk first(hotel, kNorth);
    SmallDesk second(hotel, kNorth);
    const Uuid id = hotel.newId();
    first.commit({newGuest(id, u"1"_s)});
    QVERIFY(first.settle() && second.settle());

    ++hotel.nowMs;
    first.commit({setField(Guest, id, guest::LegalName, u"Li"_s,
        first.row(Guest, id)->fields.at(guest::LegalName).stamp)});
    QVERIFY(first.settle());
    SmallDesk &desk = sameDesk ? first : second;
    if (seen)
        QVERIFY(desk.settle());
    ++hotel.nowMs;
    const Stamp looked
        = seen ? desk.row(Guest, id)->fields.at(guest::LegalName).stamp : Stamp {1, 1};
    desk.commit({setField(Guest, id, guest::LegalName, name, looked)});
    QVERIFY(desk.settle());

    QTEST(hotel.cards(0), "cards");
    QCOMPARE(hotel.row(Guest, id)->fields.at(guest::LegalName).value, Value(name));
    QVERIFY(first.settle() && second.settle());
    QVERIFY(first.store.rows().size() == second.store.rows().size());
}

void HubTest::oneDocumentOfTwoGuestsMakesOneCard()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    const Uuid one = hotel.newId();
    const Uuid other = hotel.newId();
    desk.commit({newGuest(one, u"1"_s), newGuest(other, u"2"_s)});
    desk.commit({newMember(Document, hotel.newId(), one, u"E123"_s),
        newMember(Document, hotel.newId(), one, u"E123"_s)});
    QVERIFY(desk.settle());
    QCOMPARE(hotel.cards(1), 0); // twice the same guest's
    const Uuid document = hotel.newId();
    desk.commit({newMember(Document, document, other, u"E123"_s)});
    QVERIFY(desk.settle());
    QCOMPARE(hotel.cards(1), 2); // with either of the first guest's
    desk.commit({setField(Document, document, member::Value, u"E123"_s)});
    QVERIFY(desk.settle());
    QCOMPARE(hotel.cards(1), 2);
}

/// A restored server hears how a card was decided before what makes it write the card again
/// (schedule 3011927).
void HubTest::aDecisionDoesNotKeepItsCardAway()
{
    Uuid card;
    for (const bool isDecidedFirst : {false, true}) {
        SmallHotel hotel; // the second one has the same identifiers
        SmallDesk desk(hotel, kNorth);
        const Uuid one = hotel.newId();
        const Uuid other = hotel.newId();
        desk.commit({newGuest(one, u"1"_s), newGuest(other, u"2"_s)});
        if (isDecidedFirst) {
            desk.commit({{OpKind::Set, Card, card,
                {{card::Subject, other.toBytes()}, {card::Decision, u"kept"_s}}}});
        }
        desk.commit({newMember(Document, hotel.newId(), one, u"E123"_s)});
        desk.commit({newMember(Document, hotel.newId(), other, u"E123"_s)});
        QVERIFY(desk.settle());
        QCOMPARE(hotel.cards(1), 1);
        for (const auto &[key, row] : hotel.store.rows()) {
            if (key.table == Card)
                card = key.id;
        }
    }
}

void HubTest::aStampFarAheadIsLowered_data()
{
    QTest::addColumn<qint64>("skewMs");
    QTest::addColumn<bool>("lowered");
    QTest::newRow("clock right") << qint64(0) << false;
    QTest::newRow("two hours behind") << qint64(-7'200'000) << false;
    QTest::newRow("as far ahead as may be") << kToleratedLeadMs << false;
    QTest::newRow("a millisecond more") << kToleratedLeadMs + 1 << true;
    QTest::newRow("a year ahead") << qint64(365) * 24 * 3'600'000 << true;
}

void HubTest::aStampFarAheadIsLowered()
{
    QFETCH(const qint64, skewMs);
    QFETCH(const bool, lowered);
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    desk.skewMs = skewMs;
    const Uuid id = hotel.newId();
    const Stamp made = desk.commit({newGuest(id, u"1"_s)}).ops.first().stamp;
    QVERIFY(desk.settle());
    const Stamp taken = hotel.row(Guest, id)->added;
    QCOMPARE(taken != made, lowered);
    QVERIFY(taken.unixMs() <= hotel.nowMs + kToleratedLeadMs);
    QVERIFY(desk.row(Guest, id) == hotel.row(Guest, id)); // the author has it so too
}

void HubTest::clampedOpsKeepTheirOrder()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    desk.skewMs = 3'600'000;
    const Uuid id = hotel.newId();
    desk.commit({newGuest(id, u"zzz"_s)});
    desk.commit({setField(Guest, id, guest::Phone, u"yyy"_s)});
    desk.commit({setField(Guest, id, guest::Phone, u"aaa"_s)});
    QVERIFY(desk.settle());
    QCOMPARE(hotel.row(Guest, id)->fields.at(guest::Phone).value, Value(u"aaa"_s));
}

void HubTest::anEditFromOutsideBringsTheGuestIntoTheBranch()
{
    SmallHotel hotel;
    SmallDesk north(hotel, kNorth);
    SmallDesk south(hotel, kSouth);
    const Uuid id = hotel.newId();
    const Uuid tag = hotel.newId();
    north.commit({newGuest(id, u"1"_s), newMember(Tag, tag, id, u"quiet room"_s)});
    QVERIFY(north.settle());
    QVERIFY(south.settle());
    QVERIFY(!south.row(Guest, id));
    ++hotel.nowMs;
    south.commit({setField(Guest, id, guest::Phone, u"2"_s)});
    QVERIFY(south.settle());
    QCOMPARE(hotel.store.streamsOf(id), (std::set<Stream> {kNorth, kSouth}));
    QVERIFY(south.row(Guest, id) == hotel.row(Guest, id));
    QVERIFY(south.row(Tag, tag) == hotel.row(Tag, tag));
}

void HubTest::aClaimedGuestComesWithWhatBelongsToHim()
{
    SmallHotel hotel;
    SmallDesk north(hotel, kNorth);
    SmallDesk south(hotel, kSouth);
    const Uuid id = hotel.newId();
    const Uuid points = hotel.newId();
    north.commit({newGuest(id, u"1"_s), newMember(Points, points, id, u"50"_s)});
    QVERIFY(north.settle() && south.settle());
    hotel.hub().claim(kSouth, id);
    QVERIFY(south.settle());
    QVERIFY(south.row(Guest, id) == hotel.row(Guest, id));
    QVERIFY(south.row(Points, points) == hotel.row(Points, points));
}

void HubTest::aGuestStaysInHisLastBranch()
{
    SmallHotel hotel;
    SmallDesk north(hotel, kNorth);
    SmallDesk south(hotel, kSouth);
    const Uuid id = hotel.newId();
    north.commit({newGuest(id, u"1"_s)});
    QVERIFY(north.settle() && south.settle());
    hotel.hub().evict(kNorth, id);
    QCOMPARE(hotel.store.streamsOf(id), std::set<Stream> {kNorth});
    hotel.hub().claim(kSouth, id);
    hotel.hub().evict(kNorth, id);
    QCOMPARE(hotel.store.streamsOf(id), std::set<Stream> {kSouth});
    QVERIFY(north.settle() && south.settle());
    QVERIFY(!north.row(Guest, id));
    QVERIFY(south.row(Guest, id).has_value());
}

/// A desk decides about a card and sends that again to a restored server, which has to be given the
/// tariff after it.
void HubTest::whatAllShareIsInNoBranchThoughItsCardCameFirst()
{
    SmallHotel hotel;
    SmallDesk north(hotel, kNorth);
    SmallDesk south(hotel, kSouth);
    SmallDesk one(hotel, kSouth);
    SmallDesk other(hotel, kSouth);
    const MemoryHub backup = hotel.store;
    const Uuid id = hotel.newId();
    Intent creation = setField(Tariff, id, tariff::Price, u"100"_s);
    creation.kind = OpKind::Create;
    one.commit({creation});
    QVERIFY(one.settle() && other.settle());
    const Stamp seen = one.row(Tariff, id)->fields.at(tariff::Price).stamp;
    one.commit({setField(Tariff, id, tariff::Price, u"110"_s, seen)});
    ++hotel.nowMs;
    other.commit({setField(Tariff, id, tariff::Price, u"120"_s, seen)});
    QVERIFY(one.settle() && other.settle() && north.settle() && south.settle());
    QCOMPARE(hotel.cards(0), 1);
    const QList<RowKey> rows = north.store.rowsOfScope(id);
    const auto card = std::ranges::find(rows, quint16(Card), &RowKey::table);
    QVERIFY(card != rows.end());
    north.commit({setField(Card, card->id, card::Decision, u"kept"_s)});
    QVERIFY(north.settle() && south.settle());

    hotel.store = backup; // and the desks that set the price have died
    hotel.store.beginEpoch(2);
    QVERIFY(north.settle());
    QCOMPARE(hotel.store.streamsOf(id), std::set<Stream> {kOrganisation});
    QVERIFY(south.settle() && north.settle() && south.settle());
    for (const SmallDesk *desk : {&north, &south}) {
        QVERIFY(desk->row(Tariff, id) == hotel.row(Tariff, id));
        QVERIFY(desk->row(Card, card->id) == hotel.row(Card, card->id));
        QCOMPARE(desk->store.streamsOf(id), std::set<Stream> {kOrganisation});
    }
}

void HubTest::anErasureReachesWhoeverHadTheGuest()
{
    SmallHotel hotel;
    SmallDesk north(hotel, kNorth);
    SmallDesk south(hotel, kSouth);
    const Uuid id = hotel.newId();
    north.commit({newGuest(id, u"1"_s)});
    QVERIFY(north.settle() && south.settle());
    hotel.hub().claim(kSouth, id);
    QVERIFY(south.settle());
    south.commit({setField(Guest, id, guest::Phone, u"secret"_s)});
    QVERIFY(south.settle());
    hotel.hub().evict(kSouth, id); // its outbox still says what it wrote
    QVERIFY(south.settle());
    north.commit({erasure(id)});
    QVERIFY(north.settle() && south.settle());
    QVERIFY(south.store.isErased(id));
    for (const MemoryDesk::Kept &kept : south.store.kept())
        QVERIFY(kept.op.fields.empty());
    for (const auto &[stream, lines] : hotel.store.log()) {
        for (const Entry &line : lines)
            QVERIFY(line.op.fields.empty() && line.state.fields.empty());
    }
}

void HubTest::anAdditionToAnErasedGuestIsErased()
{
    SmallHotel hotel;
    SmallDesk one(hotel, kNorth);
    SmallDesk other(hotel, kNorth);
    const Uuid id = hotel.newId();
    one.commit({newGuest(id, u"1"_s)});
    QVERIFY(one.settle() && other.settle());
    one.commit({erasure(id)});
    const Uuid tag = hotel.newId();
    other.commit({newMember(Tag, tag, id, u"secret"_s)});
    QVERIFY(one.settle() && other.settle() && one.settle());
    QVERIFY(hotel.store.isErased(tag));
    QVERIFY(other.store.isErased(tag) && other.store.rows().empty());
}

void HubTest::aGroupIsKeptAsideWhole()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    const Uuid id = hotel.newId();
    const Uuid points = hotel.newId();
    desk.commit({newGuest(id, u"1"_s)});
    QVERIFY(desk.settle());
    desk.commit({newMember(Points, points, id, u"50"_s),
        setField(Guest, id, guest::Phone, u"forbidden"_s)});
    QCOMPARE(desk.ask().keptAside.size(), 2);
    QVERIFY(desk.settle());
    QCOMPARE(hotel.store.aside().size(), size_t(2));
    QVERIFY(!hotel.row(Points, points) && !desk.row(Points, points));
    QCOMPARE(desk.row(Guest, id)->fields.at(guest::Phone).value, Value(u"1"_s));
    QCOMPARE(hotel.store.device(desk.device())->lastSequence, quint64(3)); // and goes on
}

/// Not with another op of the desk on its way, which brings him back whole.
void HubTest::whatIsKeptAsideDoesNotBlankAGuestWhoHasLeft()
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
    south.commit({setField(Guest, id, guest::Phone, u"forbidden"_s)});
    const SyncRequest refused = south.request();
    south.commit({setField(Guest, id, guest::Street, u"Nanjing Road"_s)});
    south.replica().receive(hotel.hub().sync(refused, hotel.nowMs));
    QVERIFY(south.row(Guest, id)->isPresent());
    QVERIFY(south.settle());
    QVERIFY(south.row(Guest, id) == hotel.row(Guest, id));
    QCOMPARE(south.row(Guest, id)->fields.at(guest::Phone).value, Value(u"1"_s));
}

void HubTest::anOlderProgramGetsRowsInsteadOfOps()
{
    SmallHotel hotel;
    SmallDesk modern(hotel, kNorth);
    SmallDesk old(hotel, kNorth, kOldSchema);
    const Uuid id = hotel.newId();
    modern.commit({newGuest(id, u"1"_s)});
    QVERIFY(modern.settle() && old.settle());
    ++hotel.nowMs;
    modern.commit({setField(Guest, id, guest::Motto, u"carpe diem"_s)});
    QVERIFY(modern.settle());
    const SyncAnswer answer = hotel.hub().sync(old.request(), hotel.nowMs);
    QCOMPARE(answer.streams.at(kNorth).entries.size(), 1);
    QCOMPARE(answer.streams.at(kNorth).entries.first().kind, Entry::Kind::State);
    QVERIFY(old.settle());
    QVERIFY(old.row(Guest, id) == hotel.row(Guest, id)); // carried along unread
    ++hotel.nowMs;
    old.commit({setField(Guest, id, guest::Phone, u"2"_s)});
    QVERIFY(old.settle());
    QCOMPARE(hotel.row(Guest, id)->fields.at(guest::Motto).value, Value(u"carpe diem"_s));
}

void HubTest::aPageEndsWhereAGroupEnds()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    SmallDesk reader(hotel, kNorth);
    QVERIFY(reader.settle());
    const Uuid id = hotel.newId();
    QList<Intent> group = {newGuest(id, u"1"_s)};
    for (int i = 0; i < 6; ++i)
        group.append(newMember(Tag, hotel.newId(), id, u"tag"_s));
    desk.commit(group);
    QVERIFY(desk.settle());
    hotel.limits.entries = 2;
    const SyncAnswer answer = hotel.hub().sync(reader.request(), hotel.nowMs);
    QCOMPARE(answer.streams.at(kNorth).entries.size(), 7);
    QVERIFY(answer.streams.at(kNorth).entries.last().endsGroup);
}

void HubTest::longLinesMakeAShortPage()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    SmallDesk reader(hotel, kNorth);
    QVERIFY(reader.settle());
    for (int i = 0; i < 10; ++i)
        desk.commit({newGuest(hotel.newId(), QString(1000, u'1'))});
    QVERIFY(desk.settle());
    hotel.limits.bytes = 7000;
    const SyncAnswer answer = hotel.hub().sync(reader.request(), hotel.nowMs);
    const StreamPart &part = answer.streams.at(kNorth);
    QCOMPARE(part.entries.size(), 3);
    QVERIFY(part.to < part.head);
    QVERIFY(reader.settle()); // the rest comes with the next pages
    QCOMPARE(reader.store.position().streams.at(kNorth).cursor, part.head);
}

void HubTest::largeScopesMakeAShortSnapshotPage()
{
    SmallHotel hotel;
    SmallDesk desk(hotel, kNorth);
    QVERIFY(desk.settle());
    QList<Uuid> guests;
    for (int i = 0; i < 10; ++i) {
        guests.append(hotel.newId());
        desk.commit({newGuest(guests.last(), QString(1000, u'1'))});
    }
    QVERIFY(desk.settle());
    hotel.limits.bytes = 7000;
    SmallDesk late(hotel, kNorth);
    QVERIFY(late.settle());
    for (const Uuid &guest : guests)
        QVERIFY(late.row(Guest, guest));
    SnapshotRequest request;
    request.device = late.device();
    request.epoch = late.store.position().epoch;
    request.stream = kNorth;
    const SnapshotAnswer page = hotel.hub().snapshot(request, hotel.nowMs);
    QCOMPARE(page.scopes.size(), 3);
    QVERIFY(!page.last);
}

QTEST_APPLESS_MAIN(HubTest)
#include "tst_hub.moc"
