#include "models/stays/stay_rules.h"

#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace Qt::StringLiterals;
using enum lobby::stays::StayStatus;

namespace {

const QDate kArrival(2025, 5, 14);
const QDate kDeparture(2025, 5, 17);
constexpr qint64 kNow = 1'747'200'000'000;

QDate may(int day)
{
    return {2025, 5, day};
}

Stay stayThatIs(StayStatus status)
{
    Stay stay;
    stay.id = Uuid::named("test", "stay");
    stay.branch = Uuid::named("test", "branch");
    stay.guest = Uuid::named("test", "guest");
    stay.room = u"1207"_s;
    stay.arrival = kArrival;
    stay.departure = kDeparture;
    stay.state = {status, 0};
    return stay;
}

/// "ok", or the name of the error.
QString outcome(const Result<Stay> &result)
{
    return result ? u"ok"_s : QString(codeName(result.error().code));
}

void statusColumns()
{
    QTest::addColumn<StayStatus>("status");
    QTest::addColumn<QString>("expected");
}

} // namespace

class StayRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksWhatIsSound()
    {
        Stay wish = stayThatIs(Departed); // whatever was typed, it begins as expected
        wish.room = u" 1207 "_s;
        wish.checkedInAt = 5;
        const Result<Stay> stay = booked(wish);
        QVERIFY(stay);
        QCOMPARE(stay->status(), Expected);
        QCOMPARE(stay->room, u"1207"_s);
        QVERIFY(!stay->checkedInAt);
    }

    void booksNoNonsense()
    {
        Stay wish = stayThatIs(Expected);
        wish.departure = wish.arrival;
        QCOMPARE(outcome(booked(wish)), u"ok"_s); // day use
        wish.departure = wish.arrival.addDays(-1);
        QCOMPARE(outcome(booked(wish)), u"departure_before_arrival"_s);
        wish = stayThatIs(Expected);
        wish.guest = {};
        QCOMPARE(outcome(booked(wish)), u"invalid"_s);
        QCOMPARE(booked(wish).error().subject, u"guest_id"_s);
    }

    void editsDatesAndRoomOnlyBeforeArrival_data()
    {
        statusColumns();
        QTest::newRow("expected") << Expected << u"ok"_s;
        QTest::newRow("cancelled") << Cancelled << u"wrong_status"_s;
        QTest::newRow("no-show") << NoShow << u"wrong_status"_s;
        QTest::newRow("in house") << InHouse << u"wrong_status"_s;
        QTest::newRow("departed") << Departed << u"wrong_status"_s;
    }

    void editsDatesAndRoomOnlyBeforeArrival()
    {
        QFETCH(StayStatus, status);
        QFETCH(QString, expected);
        const Stay before = stayThatIs(status);
        Stay typed = before;
        typed.departure = typed.departure.addDays(1);
        QCOMPARE(outcome(edited(before, typed)), expected);
        typed = before;
        typed.room = u"1208"_s;
        QCOMPARE(outcome(edited(before, typed)), expected);
        typed = before;
        typed.remark = u"late"_s;
        typed.state = {Departed, 7}; // not to be typed
        QCOMPARE(outcome(edited(before, typed)), u"ok"_s);
        QCOMPARE(edited(before, typed)->state, before.state);
    }

    void checksInOnlyTheExpected_data()
    {
        statusColumns();
        QTest::newRow("expected") << Expected << u"ok"_s;
        QTest::newRow("cancelled") << Cancelled << u"wrong_status"_s;
        QTest::newRow("no-show") << NoShow << u"wrong_status"_s;
        QTest::newRow("in house already") << InHouse << u"wrong_status"_s;
        QTest::newRow("departed") << Departed << u"wrong_status"_s;
    }

    void checksInOnlyTheExpected()
    {
        QFETCH(StayStatus, status);
        QFETCH(QString, expected);
        const auto result = checkedIn(stayThatIs(status), EarlyArrival::Refuse, kArrival, kNow);
        QCOMPARE(outcome(result), expected);
        if (result) {
            QCOMPARE(result->status(), InHouse);
            QCOMPARE(result->checkedInAt, kNow);
        }
    }

    void checksInWithinTheBookedDays_data()
    {
        QTest::addColumn<QDate>("departure");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<EarlyArrival>("early");
        QTest::addColumn<QString>("expected");
        using enum EarlyArrival;
        QTest::newRow("the day before") << kDeparture << may(13) << Refuse << u"not_arrival_day"_s;
        QTest::newRow("the day before, moved") << kDeparture << may(13) << Move << u"ok"_s;
        QTest::newRow("on the day") << kDeparture << may(14) << Refuse << u"ok"_s;
        QTest::newRow("for the last night") << kDeparture << may(16) << Refuse << u"ok"_s;
        QTest::newRow("when all is over") << kDeparture << may(17) << Move << u"not_arrival_day"_s;
        QTest::newRow("day use, on its day") << kArrival << may(14) << Refuse << u"ok"_s;
        QTest::newRow("day use, a day late")
            << kArrival << may(15) << Refuse << u"not_arrival_day"_s;
    }

    void checksInWithinTheBookedDays()
    {
        QFETCH(QDate, departure);
        QFETCH(QDate, today);
        QFETCH(EarlyArrival, early);
        QFETCH(QString, expected);
        Stay stay = stayThatIs(Expected);
        stay.departure = departure;
        const auto result = checkedIn(stay, early, today, kNow);
        QCOMPARE(outcome(result), expected);
        if (result)
            QCOMPARE(result->arrival, std::min(kArrival, today));
    }

    void checksInNobodyWithoutARoom()
    {
        Stay stay = stayThatIs(Expected);
        stay.room.clear();
        QCOMPARE(outcome(checkedIn(stay, EarlyArrival::Refuse, kArrival, kNow)), u"room_missing"_s);
    }

    void checksOutOnlyWhoIsInHouse_data()
    {
        statusColumns();
        QTest::newRow("expected") << Expected << u"wrong_status"_s;
        QTest::newRow("cancelled") << Cancelled << u"wrong_status"_s;
        QTest::newRow("no-show") << NoShow << u"wrong_status"_s;
        QTest::newRow("in house") << InHouse << u"ok"_s;
        QTest::newRow("departed already") << Departed << u"wrong_status"_s;
    }

    void checksOutOnlyWhoIsInHouse()
    {
        QFETCH(StayStatus, status);
        QFETCH(QString, expected);
        QCOMPARE(outcome(checkedOut(stayThatIs(status), kDeparture, kNow)), expected);
    }

    void theDayOfLeavingIsTheDeparture_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("departure");
        QTest::newRow("as planned") << kDeparture << kDeparture;
        QTest::newRow("a day early") << may(16) << may(16);
        QTest::newRow("on the day of arrival") << kArrival << kArrival;
        QTest::newRow("a day late") << may(18) << may(18);
        QTest::newRow("by a clock that is behind") << may(1) << kArrival;
    }

    void theDayOfLeavingIsTheDeparture()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, departure);
        const auto left = checkedOut(stayThatIs(InHouse), today, kNow);
        QCOMPARE(left->departure, departure);
        QCOMPARE(left->checkedOutAt, kNow);
    }

    void extends_data()
    {
        QTest::addColumn<StayStatus>("status");
        QTest::addColumn<QDate>("departure");
        QTest::addColumn<QString>("expected");
        // Today is May 15.
        QTest::newRow("a night more") << InHouse << may(18) << u"ok"_s;
        QTest::newRow("a night less") << InHouse << may(16) << u"ok"_s;
        QTest::newRow("until today") << InHouse << may(15) << u"ok"_s;
        QTest::newRow("until the arrival") << InHouse << may(14) << u"departure_before_arrival"_s;
        QTest::newRow("before the guest came") << Expected << may(18) << u"ok"_s;
        QTest::newRow("999 nights") << InHouse << kArrival.addDays(999) << u"ok"_s;
        QTest::newRow("1000 nights") << InHouse << kArrival.addDays(1000) << u"invalid"_s;
        QTest::newRow("cancelled") << Cancelled << may(18) << u"wrong_status"_s;
        QTest::newRow("no-show") << NoShow << may(18) << u"wrong_status"_s;
        QTest::newRow("departed") << Departed << may(18) << u"wrong_status"_s;
    }

    void extends()
    {
        QFETCH(StayStatus, status);
        QFETCH(QDate, departure);
        QFETCH(QString, expected);
        const auto result = extended(stayThatIs(status), departure, may(15));
        QCOMPARE(outcome(result), expected);
        if (result)
            QCOMPARE(result->departure, departure);
    }

    void extendsIntoNoPast()
    {
        QCOMPARE(outcome(extended(stayThatIs(InHouse), may(16), may(16))), u"ok"_s);
        QCOMPARE(outcome(extended(stayThatIs(InHouse), may(16), may(17))), u"departure_past"_s);
    }

    void changesRooms_data()
    {
        QTest::addColumn<StayStatus>("status");
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("expected");
        QTest::newRow("expected") << Expected << u"1208"_s << u"ok"_s;
        QTest::newRow("expected, taken back") << Expected << u""_s << u"ok"_s;
        QTest::newRow("in house") << InHouse << u"1208"_s << u"ok"_s;
        QTest::newRow("in house, into none") << InHouse << u" "_s << u"room_missing"_s;
        QTest::newRow("a room with a novel for a name")
            << InHouse << QString(13, u'1') << u"invalid"_s;
        QTest::newRow("cancelled") << Cancelled << u"1208"_s << u"wrong_status"_s;
        QTest::newRow("no-show") << NoShow << u"1208"_s << u"wrong_status"_s;
        QTest::newRow("departed") << Departed << u"1208"_s << u"wrong_status"_s;
    }

    void changesRooms()
    {
        QFETCH(StayStatus, status);
        QFETCH(QString, room);
        QFETCH(QString, expected);
        QCOMPARE(outcome(movedTo(stayThatIs(status), room)), expected);
    }

    void cancelsOnlyTheExpected()
    {
        QCOMPARE(cancelled(stayThatIs(Expected), kArrival)->status(), Cancelled);
        for (const StayStatus other : {Cancelled, NoShow, InHouse, Departed})
            QCOMPARE(outcome(cancelled(stayThatIs(other), kArrival)), u"wrong_status"_s);
    }

    void remembersTheDayOfItsStatus()
    {
        QCOMPARE(cancelled(stayThatIs(Expected), may(2))->statusDate, may(2));
        QCOMPARE(markedNoShow(stayThatIs(Expected), may(15))->statusDate, may(15));
        const auto in = checkedIn(stayThatIs(Expected), EarlyArrival::Refuse, may(15), kNow);
        QCOMPARE(in->statusDate, may(15));
        QCOMPARE(checkedOut(*in, may(16), kNow)->statusDate, may(16));
        QVERIFY(!reopened(*in, std::nullopt)->statusDate.isValid());
    }

    void noShowsOnlyTheExpectedWhoseDayHasCome()
    {
        QCOMPARE(outcome(markedNoShow(stayThatIs(Expected), may(13))), u"not_arrival_day"_s);
        QCOMPARE(markedNoShow(stayThatIs(Expected), may(14))->status(), NoShow);
        QCOMPARE(markedNoShow(stayThatIs(Expected), may(20))->status(), NoShow);
        for (const StayStatus other : {Cancelled, NoShow, InHouse, Departed})
            QCOMPARE(outcome(markedNoShow(stayThatIs(other), may(14))), u"wrong_status"_s);
    }

    void reopens_data()
    {
        QTest::addColumn<StayStatus>("from");
        QTest::addColumn<StayStatus>("to");
        QTest::newRow("cancelled") << Cancelled << Expected;
        QTest::newRow("no-show") << NoShow << Expected;
        QTest::newRow("in house") << InHouse << Expected;
        QTest::newRow("departed") << Departed << InHouse;
    }

    void reopens()
    {
        QFETCH(StayStatus, from);
        QFETCH(StayStatus, to);
        const auto result = reopened(stayThatIs(from), std::nullopt);
        QCOMPARE(result->state, (StayState {to, 1}));
        QCOMPARE(result->departure, kDeparture);
    }

    void reopensNothingThatIsOpen()
    {
        QCOMPARE(outcome(reopened(stayThatIs(Expected), std::nullopt)), u"wrong_status"_s);
    }

    void undoGivesBackThePlannedNights()
    {
        Stay left = *checkedOut(stayThatIs(InHouse), may(15), kNow);
        const auto back = reopened(left, StayDates {kArrival, kDeparture});
        QCOMPARE(back->departure, kDeparture);
        QVERIFY(!back->checkedOutAt);
        QCOMPARE(back->status(), InHouse);
    }

    void claimsAreTaken_data()
    {
        QTest::addColumn<RoomClaim>("wanted");
        QTest::addColumn<RoomClaim>("other");
        QTest::addColumn<bool>("taken");
        const RoomClaim other {may(14), may(17), false};
        const RoomClaim present {may(14), may(17), true};
        const auto claim = [](int from, int until, bool isPresent = false) {
            return RoomClaim {may(from), may(until), isPresent};
        };
        QTest::newRow("until his arrival") << claim(12, 14) << other << false;
        QTest::newRow("until a day after") << claim(12, 15) << other << true;
        QTest::newRow("within") << claim(15, 16) << other << true;
        QTest::newRow("around") << claim(12, 20) << other << true;
        QTest::newRow("from his last night") << claim(16, 20) << other << true;
        QTest::newRow("from his departure") << claim(17, 20) << other << false;
        QTest::newRow("from his departure, planned") << claim(17, 20) << present << false;
        QTest::newRow("while he is still in it") << claim(17, 20, true) << present << true;
    }

    void claimsAreTaken()
    {
        QFETCH(RoomClaim, wanted);
        QFETCH(RoomClaim, other);
        QFETCH(bool, taken);
        QCOMPARE(isTaken(wanted, other), taken);
        QCOMPARE(isTaken(other, wanted), taken);
    }

    void keepsARoomOnlyWhileLive()
    {
        QCOMPARE(claimOf(stayThatIs(Expected), may(15)), (RoomClaim {kArrival, kDeparture, false}));
        QCOMPARE(claimOf(stayThatIs(InHouse), may(15)), (RoomClaim {may(15), kDeparture, true}));
        for (const StayStatus over : {Cancelled, NoShow, Departed})
            QVERIFY(!claimOf(stayThatIs(over), may(15)));
        Stay roomless = stayThatIs(Expected);
        roomless.room.clear();
        QVERIFY(!claimOf(roomless, may(15)));
        Stay hidden = stayThatIs(Expected);
        hidden.archived = true;
        QVERIFY(!claimOf(hidden, may(15)));
    }

    void aDayUseKeepsItsRoomForTheDay()
    {
        Stay dayUse = stayThatIs(Expected);
        dayUse.departure = dayUse.arrival;
        QCOMPARE(claimOf(dayUse, kArrival), (RoomClaim {kArrival, kArrival.addDays(1), false}));
    }

    void onTheLastMorningTheRoomCanBePlannedButNotEntered()
    {
        const auto leaving = claimOf(stayThatIs(InHouse), kDeparture);
        QVERIFY(!isTaken({kDeparture, may(20), false}, *leaving));
        QVERIFY(isTaken({kDeparture, may(20), true}, *leaving));
    }

    void asksForTheRoomOnlyWhenMoreIsWanted()
    {
        const Stay before = stayThatIs(InHouse);
        Stay after = before;
        QVERIFY(wantsMore(nullptr, after));
        after.remark = u"late"_s;
        QVERIFY(!wantsMore(&before, after));
        after.departure = may(16);
        QVERIFY(!wantsMore(&before, after));
        after.departure = may(18);
        QVERIFY(wantsMore(&before, after));
        after = before;
        after.room = u"1208"_s;
        QVERIFY(wantsMore(&before, after));
        const Stay over = stayThatIs(Cancelled);
        QVERIFY(wantsMore(&over, stayThatIs(Expected)));
    }
};

QTEST_GUILESS_MAIN(StayRulesTest)
#include "tst_stay_rules.moc"
