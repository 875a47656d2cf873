#include "models/stays/lists/free_rooms.h"
#include "models/stays/lists/stay_lists.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday {2025, 5, 14};

Stay stayIn(const QString &room, QDate arrival, QDate departure,
    StayStatus status = StayStatus::Expected, const QString &type = {})
{
    Stay stay;
    stay.id = Uuid::named("stay", (room + arrival.toString(Qt::ISODate)).toUtf8());
    stay.room = room;
    stay.roomType = type;
    stay.arrival = arrival;
    stay.departure = departure;
    stay.state.status = status;
    return stay;
}

} // namespace

class FreeRoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsFreeUnlessSomebodyHasItForOneOfTheNights_data()
    {
        QTest::addColumn<Stay>("other");
        QTest::addColumn<bool>("free");
        const auto row = [](const char *name, const Stay &other, bool free) {
            QTest::newRow(name) << other << free;
        };
        row("left before", stayIn(u"1207"_s, {2025, 5, 10}, {2025, 5, 12}, StayStatus::Departed),
            true);
        row("still in it, leaving today",
            stayIn(u"1207"_s, {2025, 5, 12}, {2025, 5, 14}, StayStatus::InHouse), false);
        row("in it for another night",
            stayIn(u"1207"_s, {2025, 5, 12}, {2025, 5, 15}, StayStatus::InHouse), false);
        row("booked for the last night", stayIn(u"1207"_s, {2025, 5, 15}, {2025, 5, 16}), false);
        row("booked from the day of leaving", stayIn(u"1207"_s, {2025, 5, 16}, {2025, 5, 18}),
            true);
        row("booked and cancelled",
            stayIn(u"1207"_s, {2025, 5, 14}, {2025, 5, 16}, StayStatus::Cancelled), true);
    }
    void aRoomIsFreeUnlessSomebodyHasItForOneOfTheNights()
    {
        QFETCH(const Stay, other);
        QFETCH(const bool, free);
        const Stay wanted = stayIn({}, {2025, 5, 14}, {2025, 5, 16});
        QCOMPARE(freeRooms({other}, wanted, kToday).contains(u"1207"_s), free);
    }

    void roomsOfTheSameTypeComeFirstThenTheLowestNumber()
    {
        QList<Stay> known;
        for (const auto &[room, type] : {std::pair(u"1301"_s, u"A"_s), {u"901"_s, u"B"_s},
                 {u"0802"_s, u"A"_s}, {u"0801"_s, {}}})
            known.append(stayIn(room, {2025, 4, 1}, {2025, 4, 2}, StayStatus::Departed, type));
        Stay wanted = stayIn({}, {2025, 5, 14}, {2025, 5, 16});
        wanted.roomType = u"A"_s;
        QCOMPARE(freeRooms(known, wanted, kToday),
            QStringList({u"0802"_s, u"1301"_s, u"901"_s, u"0801"_s}));
    }

    void ownRoomStaysOnOffer()
    {
        const Stay wanted = stayIn(u"1207"_s, {2025, 5, 14}, {2025, 5, 16});
        QCOMPARE(freeRooms({wanted}, wanted, kToday), QStringList {u"1207"_s});
    }

    void storedRoomsOfTheBranchAreRead()
    {
        StayFixture desk;
        const StayLists lists(*desk.database, desk.authoriser);
        Stay other = desk.wish(u"1219"_s);
        other.arrival = {2025, 4, 1};
        other.departure = {2025, 4, 3};
        desk.booked(other);
        Stay elsewhere = other;
        elsewhere.branch = Uuid::named("test", "another branch");
        elsewhere.room = u"9999"_s;
        desk.booked(elsewhere);
        const Uuid taken = desk.booked(desk.wish(u"1207"_s));
        const Stay wanted = desk.stored(desk.booked(desk.wish({})));
        QCOMPARE(StayFixture::wait(lists.freeRooms(wanted)).value(), QStringList {u"1219"_s});
        QVERIFY(StayFixture::wait(desk.stays->cancel(taken)));
        QCOMPARE(StayFixture::wait(lists.freeRooms(wanted)).value(),
            QStringList({u"1207"_s, u"1219"_s}));
        desk.authoriser.logOut();
        QCOMPARE(StayFixture::wait(lists.freeRooms(wanted)).error().code, Error::Code::NotLoggedIn);
    }

    void oneStayIsReadAsItsRow()
    {
        StayFixture desk;
        const StayLists lists(*desk.database, desk.authoriser);
        const Uuid id = desk.booked(desk.wish(u"1207"_s));
        QCOMPARE(StayFixture::wait(lists.row(id)).value().room, u"1207"_s);
        QCOMPARE(StayFixture::wait(lists.row(Uuid::named("test", "nobody"))).error().code,
            Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(FreeRoomsTest)
#include "tst_free_rooms.moc"
