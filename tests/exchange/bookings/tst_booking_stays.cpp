#include "models/exchange/bookings/booking_stays.h"
#include "models/exchange/bookings/repeat_guests.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;
using stays::Stay;
using stays::StayStatus;

namespace {

BookingRow booking()
{
    BookingRow row;
    row.number = 119'386;
    row.hotel = u"H2"_s;
    row.arrival = QDate(2017, 8, 30);
    row.nights = 7;
    row.adults = 2;
    row.meal = u"BB"_s;
    row.country = u"CHN"_s;
    row.segment = u"Offline TA/TO"_s;
    row.roomType = u"A"_s;
    row.agent = u"394"_s;
    row.rate = 9614;
    row.outcomeDate = QDate(2017, 9, 6);
    return row;
}

const Uuid kBranch = Uuid::named("test", "branch");
const Uuid kGuest = Uuid::named("test", "guest");

} // namespace

class BookingStaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsAStay()
    {
        const Stay stay = stayOf(booking(), kBranch, kGuest);
        QCOMPARE(stay.confirmationNo, u"H2-119386"_s);
        QCOMPARE(stay.departure, QDate(2017, 9, 6));
        QCOMPARE(stay.channel, u"travel_agent"_s);
        QCOMPARE(stay.nightlyRate, 9614);
        QCOMPARE(stay.amount, 7 * 9614);
        QCOMPARE(stay.status(), StayStatus::Departed);
        QCOMPARE(stay.statusDate, QDate(2017, 9, 6));
        QVERIFY(stay.room.isEmpty());
        QCOMPARE(stays::problemsOf(stay), QList<stays::StayProblem>());
    }

    void aDayUseCostsADay()
    {
        BookingRow row = booking();
        row.nights = 0;
        const Stay stay = stayOf(row, kBranch, kGuest);
        QCOMPARE(stay.departure, stay.arrival);
        QCOMPARE(stay.amount, 9614);
    }

    void idsComeFromHotelAndRowAlone()
    {
        BookingRow same = booking();
        same.adults = 1;
        same.line = 9;
        QCOMPARE(stayIdOf(same), stayIdOf(booking()));
        BookingRow other = booking();
        other.hotel = u"H1"_s;
        QVERIFY(stayIdOf(other) != stayIdOf(booking()));
    }

    void whatTheSetDoesNotKnowStays()
    {
        Stay stored = stayOf(booking(), kBranch, kGuest);
        stored.room = u"0101"_s;
        stored.remark = u"quiet"_s;
        stored.adults = 1;
        const Stay merged = withBooking(stored, stayOf(booking(), kBranch, kGuest));
        QCOMPARE(merged.room, u"0101"_s);
        QCOMPARE(merged.remark, u"quiet"_s);
        QCOMPARE(merged.adults, 2);
        QCOMPARE(merged.state, stored.state);
    }

    void anotherStatusWinsOverTheStoredOne()
    {
        Stay stored = stayOf(booking(), kBranch, kGuest); // departed
        BookingRow row = booking();
        row.outcome = BookingRow::Outcome::Cancelled;
        const Stay merged = withBooking(stored, stayOf(row, kBranch, kGuest));
        QCOMPARE(merged.status(), StayStatus::Cancelled);
        QVERIFY(merged.state.toLattice() > stored.state.toLattice());
    }

    void guestsAreOfTheRowsCountryAndMarked()
    {
        const auto guest = guestOf(booking(), kGuest).guest;
        QCOMPARE(guest.nationality, u"CN"_s);
        QVERIFY(guest.generated);
        QVERIFY(!guest.fullNameNative.isEmpty());
        QCOMPARE(guestOf(booking(), kGuest).guest, guest);
        const auto other = guestOf(booking(), Uuid::named("test", "other")).guest;
        QVERIFY(other.fullNameNative != guest.fullNameNative
            || other.latinGivenName != guest.latinGivenName);
    }

    void aGuestOfNowhereHasANameAllTheSame()
    {
        BookingRow row = booking();
        row.country.clear();
        const auto guest = guestOf(row, kGuest).guest;
        QVERIFY(guest.nationality.isEmpty());
        QVERIFY(!guest.latinSurname.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BookingStaysTest)
#include "tst_booking_stays.moc"
