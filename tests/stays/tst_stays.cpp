#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::stays;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString outcome(const Result<T> &result)
{
    return result ? u"ok"_s : QString(codeName(result.error().code));
}

QDate may(int day)
{
    return {2025, 5, day};
}

} // namespace

class StaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<StayFixture>(); }
    void cleanup() { m_desk.reset(); }

    void keepsEverythingThatWasBooked()
    {
        Stay wish = m_desk->wish();
        wish.roomType = u"大床房"_s;
        wish.expectedTime = QTime(12, 40);
        wish.children = 1;
        wish.channel = u"direct"_s;
        wish.agent = u"240"_s;
        wish.company = u"云栖科技"_s;
        wish.rateCode = u"BB"_s;
        wish.nightlyRate = 58'800;
        wish.amount = 176'400;
        wish.currency = u"CNY"_s;
        wish.remark = u"婴儿床"_s;
        wish.others = {{m_desk->guest(u"欧阳娜娜"_s), StayRole::Companion}};
        wish.id = m_desk->booked(wish);
        m_desk->reopen();
        Stay stored = m_desk->stored(wish.id);
        QCOMPARE(stored.confirmationNo.size(), 10);
        wish.confirmationNo = stored.confirmationNo;
        QCOMPARE(stored, wish);
    }

    void booksOnlyForGuestsThereAre()
    {
        Stay wish = m_desk->wish();
        wish.guest = Uuid::named("test", "nobody");
        QCOMPARE(outcome(wait(m_desk->stays->book(wish))), u"not_found"_s);
    }

    void ofTwoWhoWantARoomOneGetsIt()
    {
        // Both are under way before either is written.
        auto first = m_desk->stays->book(m_desk->wish());
        auto second = m_desk->stays->book(m_desk->wish());
        QStringList outcomes = {outcome(wait(first)), outcome(wait(second))};
        outcomes.sort();
        QCOMPARE(outcomes, (QStringList {u"ok"_s, u"room_taken"_s}));
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay"), 1);
    }

    void aRoomIsTakenOnlyInItsBranchAndNights()
    {
        m_desk->booked(m_desk->wish());
        Stay next = m_desk->wish();
        next.arrival = may(17); // the departure of the first
        next.departure = may(18);
        QCOMPARE(outcome(wait(m_desk->stays->book(next))), u"ok"_s);
        next.arrival = may(16);
        QCOMPARE(outcome(wait(m_desk->stays->book(next))), u"room_taken"_s);
        next.branch = Uuid::named("test", "another branch");
        QCOMPARE(outcome(wait(m_desk->stays->book(next))), u"ok"_s);
        next.room.clear();
        next.branch = m_desk->branch;
        QCOMPARE(outcome(wait(m_desk->stays->book(next))), u"ok"_s);
    }

    void checksInAndOut()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        QCOMPARE(outcome(wait(m_desk->stays->checkOut(id))), u"wrong_status"_s);
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(id))), u"ok"_s);
        QCOMPARE(m_desk->stored(id).status(), StayStatus::InHouse);
        QCOMPARE(m_desk->stored(id).checkedInAt, m_desk->clock.nowMs());
        m_desk->setToday(may(16));
        QCOMPARE(outcome(wait(m_desk->stays->checkOut(id))), u"ok"_s);
        const Stay left = m_desk->stored(id);
        QCOMPARE(left.status(), StayStatus::Departed);
        QCOMPARE(left.departure, may(16));
        QCOMPARE(left.arrival, may(14));
    }

    void checksInToAnotherRoomWithCompanions()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        const Uuid companion = m_desk->guest(u"欧阳娜娜"_s);
        CheckIn how;
        how.room = u"1210"_s;
        how.companions = {companion};
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(id, how))), u"ok"_s);
        QCOMPARE(m_desk->stored(id).room, u"1210"_s);
        QCOMPARE(m_desk->stored(id).others, QList<StayGuest>({{companion, StayRole::Companion}}));
    }

    void aFailedCheckInLeavesNoCompanionBehind()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        CheckIn how;
        how.companions = {m_desk->guest(u"欧阳娜娜"_s), Uuid::named("test", "nobody")};
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(id, how))), u"not_found"_s);
        QCOMPARE(m_desk->stored(id).status(), StayStatus::Expected);
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay_guest"), 0);
    }

    void anEarlyGuestMovesHisArrivalOrWaits()
    {
        Stay wish = m_desk->wish();
        wish.arrival = may(15);
        const Uuid id = m_desk->booked(wish);
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(id))), u"not_arrival_day"_s);
        CheckIn early;
        early.early = EarlyArrival::Move;
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(id, early))), u"ok"_s);
        QCOMPARE(m_desk->stored(id).arrival, may(14));
    }

    void aRoomIsEnteredOnlyWhenItsGuestHasLeft()
    {
        Stay wish = m_desk->wish();
        wish.departure = may(15);
        const Uuid leaving = m_desk->booked(wish);
        QVERIFY(wait(m_desk->stays->checkIn(leaving)));
        Stay next = m_desk->wish();
        next.arrival = may(15);
        const Uuid coming = m_desk->booked(next);
        m_desk->setToday(may(15));
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(coming))), u"room_taken"_s);
        QVERIFY(wait(m_desk->stays->checkOut(leaving)));
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(coming))), u"ok"_s);
    }

    void extendsUntilTheRoomIsTaken()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        Stay next = m_desk->wish();
        next.arrival = may(19);
        next.departure = may(20);
        m_desk->booked(next);
        QCOMPARE(outcome(wait(m_desk->stays->extend(id, may(19)))), u"ok"_s);
        QCOMPARE(m_desk->stored(id).departure, may(19));
        QCOMPARE(m_desk->stored(id).arrival, may(14));
        QCOMPARE(outcome(wait(m_desk->stays->extend(id, may(20)))), u"room_taken"_s);
        QCOMPARE(m_desk->stored(id).departure, may(19));
    }

    void aChangeOfRoomIsRemembered()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        QVERIFY(wait(m_desk->stays->checkIn(id)));
        m_desk->booked(m_desk->wish(u"1208"_s));
        m_desk->setToday(may(15));
        QCOMPARE(outcome(wait(m_desk->stays->changeRoom(id, u"1208"_s))), u"room_taken"_s);
        QCOMPARE(outcome(wait(m_desk->stays->changeRoom(id, u"1210"_s))), u"ok"_s);
        const auto rooms = *wait(m_desk->stays->roomsOf(id));
        QCOMPARE(rooms.size(), 2);
        QCOMPARE(rooms.at(0).room, u"1207"_s);
        QCOMPARE(rooms.at(1).room, u"1210"_s);
        QCOMPARE(rooms.at(1).sinceMs, m_desk->clock.nowMs());
        // Its first nights are spent: somebody else may have had the new room then.
        QCOMPARE(outcome(wait(m_desk->stays->book(m_desk->wish()))), u"ok"_s);
    }

    void cancelsAndTakesItBackWhileTheRoomIsFree()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        QCOMPARE(outcome(wait(m_desk->stays->cancel(id))), u"ok"_s);
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(id))), u"wrong_status"_s);
        const Uuid other = m_desk->booked(m_desk->wish());
        QCOMPARE(outcome(wait(m_desk->stays->reopen(id))), u"room_taken"_s);
        QVERIFY(wait(m_desk->stays->cancel(other)));
        QCOMPARE(outcome(wait(m_desk->stays->reopen(id))), u"ok"_s);
        QCOMPARE(m_desk->stored(id).state, (StayState {StayStatus::Expected, 1}));
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(id))), u"ok"_s);
    }

    void marksNoShowsOnceTheirDayHasCome()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        m_desk->setToday(may(13));
        QCOMPARE(outcome(wait(m_desk->stays->markNoShow(id))), u"not_arrival_day"_s);
        m_desk->setToday(may(14));
        QCOMPARE(outcome(wait(m_desk->stays->markNoShow(id))), u"ok"_s);
        QCOMPARE(m_desk->stored(id).status(), StayStatus::NoShow);
    }

    void undoingACheckOutGivesBackTheNights()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        QVERIFY(wait(m_desk->stays->checkIn(id)));
        m_desk->setToday(may(15));
        QVERIFY(wait(m_desk->stays->checkOut(id)));
        QCOMPARE(m_desk->stored(id).departure, may(15));
        QVERIFY(wait(m_desk->stays->reopen(id)));
        const Stay back = m_desk->stored(id);
        QCOMPARE(back.status(), StayStatus::InHouse);
        QCOMPARE(back.departure, may(17));
        QVERIFY(!back.checkedOutAt);
    }

    void undoingAnEarlyCheckInGivesBackTheArrival()
    {
        Stay wish = m_desk->wish();
        wish.arrival = may(15);
        const Uuid id = m_desk->booked(wish);
        CheckIn early;
        early.early = EarlyArrival::Move;
        QVERIFY(wait(m_desk->stays->checkIn(id, early)));
        QVERIFY(wait(m_desk->stays->reopen(id)));
        QCOMPARE(m_desk->stored(id).arrival, may(15));
        QVERIFY(!m_desk->stored(id).checkedInAt);
    }

    void undoKeepsWhatWasAgreedSince()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        QVERIFY(wait(m_desk->stays->checkIn(id)));
        QVERIFY(wait(m_desk->stays->extend(id, may(20))));
        QVERIFY(wait(m_desk->stays->reopen(id)));
        QCOMPARE(m_desk->stored(id).departure, may(20));
    }

    void savesOnlyWhatWasTyped()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        const Stay seen = m_desk->stored(id);
        QVERIFY(wait(m_desk->stays->changeRoom(id, u"1301"_s))); // meanwhile, at another desk
        Stay typed = seen;
        typed.remark = u"late"_s;
        typed.departure = may(18);
        QCOMPARE(outcome(wait(m_desk->stays->save(seen, typed))), u"ok"_s);
        const Stay stored = m_desk->stored(id);
        QCOMPARE(stored.room, u"1301"_s);
        QCOMPARE(stored.remark, u"late"_s);
        QCOMPARE(stored.departure, may(18));
        QCOMPARE(stored.arrival, may(14));
    }

    void savesAnEmptiedField()
    {
        Stay wish = m_desk->wish();
        wish.remark = u"late"_s;
        wish.nightlyRate = 100;
        wish.currency = u"CNY"_s;
        const Uuid id = m_desk->booked(wish);
        const Stay seen = m_desk->stored(id);
        Stay typed = seen;
        typed.remark.clear();
        typed.nightlyRate.reset();
        QVERIFY(wait(m_desk->stays->save(seen, typed)));
        QCOMPARE(m_desk->stored(id).remark, QString());
        QVERIFY(!m_desk->stored(id).nightlyRate);
        QCOMPARE(m_desk->stored(id).currency, u"CNY"_s);
    }

    void guestsJoinAndLeave()
    {
        const Uuid id = m_desk->booked(m_desk->wish());
        const Uuid friendOf = m_desk->guest(u"欧阳娜娜"_s);
        const Uuid self = m_desk->stored(id).guest;
        QCOMPARE(outcome(wait(m_desk->stays->addGuest(id, {self}))), u"invalid"_s);
        QCOMPARE(outcome(wait(m_desk->stays->addGuest(id, {Uuid::named("test", "nobody")}))),
            u"not_found"_s);
        QVERIFY(wait(m_desk->stays->addGuest(id, {friendOf})));
        QVERIFY(wait(m_desk->stays->addGuest(id, {friendOf, StayRole::Booker})));
        QCOMPARE(m_desk->stored(id).others, QList<StayGuest>({{friendOf, StayRole::Booker}}));
        QCOMPARE(wait(m_desk->stays->ofGuest(friendOf))->size(), 1);
        QVERIFY(wait(m_desk->stays->removeGuest(id, friendOf)));
        QCOMPARE(m_desk->stored(id).others, QList<StayGuest>());
        QCOMPARE(wait(m_desk->stays->ofGuest(friendOf))->size(), 0);
        QVERIFY(wait(m_desk->stays->addGuest(id, {friendOf})));
        QCOMPARE(m_desk->stored(id).others.size(), 1);
    }

    void listsAGuestsStaysLatestFirst()
    {
        Stay wish = m_desk->wish();
        const Uuid first = m_desk->booked(wish);
        wish.arrival = may(20);
        wish.departure = may(21);
        const Uuid second = m_desk->booked(wish);
        const auto stays = *wait(m_desk->stays->ofGuest(wish.guest));
        QCOMPARE(stays.size(), 2);
        QCOMPARE(stays.at(0).id, second);
        QCOMPARE(stays.at(1).id, first);
    }

    void asksWhoMay_data()
    {
        QTest::addColumn<access::Role>("role");
        QTest::addColumn<QString>("cancel");
        QTest::addColumn<QString>("checkIn");
        QTest::newRow("receptionist") << access::Role::Receptionist << u"not_allowed"_s << u"ok"_s;
        QTest::newRow("clerk") << access::Role::Clerk << u"ok"_s << u"ok"_s;
        QTest::newRow("auditor") << access::Role::Auditor << u"not_allowed"_s << u"not_allowed"_s;
    }

    void asksWhoMay()
    {
        QFETCH(access::Role, role);
        QFETCH(QString, cancel);
        QFETCH(QString, checkIn);
        const Uuid first = m_desk->booked(m_desk->wish());
        const Uuid second = m_desk->booked(m_desk->wish(u"1208"_s));
        m_desk->authoriser.logIn({Uuid::named("test", "other"), u"王伟"_s, {role}, m_desk->branch});
        QCOMPARE(outcome(wait(m_desk->stays->cancel(first))), cancel);
        QCOMPARE(outcome(wait(m_desk->stays->checkIn(second))), checkIn);
        m_desk->authoriser.logOut();
        QCOMPARE(outcome(wait(m_desk->stays->extend(second, may(18)))), u"not_logged_in"_s);
    }

    void nothingIsDoneToAStayThatIsNotThere()
    {
        QCOMPARE(
            outcome(wait(m_desk->stays->checkIn(Uuid::named("test", "none")))), u"not_found"_s);
        QCOMPARE(outcome(wait(m_desk->stays->load(Uuid::named("test", "none")))), u"not_found"_s);
    }

private:
    template <typename T>
    static T wait(QFuture<T> future)
    {
        return StayFixture::wait(std::move(future));
    }

    std::unique_ptr<StayFixture> m_desk;
};

QTEST_GUILESS_MAIN(StaysTest)
#include "tst_stays.moc"
