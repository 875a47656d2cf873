#include "models/exchange/bookings/repeat_guests.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

/// First booking of a guest, on June 1st for two nights, kept.
BookingRow first()
{
    BookingRow row;
    row.number = 1;
    row.hotel = u"H1"_s;
    row.country = u"PRT"_s;
    row.company = u"154"_s;
    row.arrival = QDate(2016, 6, 1);
    row.nights = 2;
    return row;
}

/// What fits after it.
BookingRow second()
{
    BookingRow row = first();
    row.number = 2;
    row.arrival = QDate(2016, 6, 3);
    row.repeated = true;
    row.keptBefore = 1;
    return row;
}

using Change = std::function<void(BookingRow &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class RepeatGuestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const Change &change, bool same) {
            QTest::newRow(name) << change << same;
        };
        row(
            "who comes again", [](BookingRow &) {}, true);
        row(
            "not one who is not repeated", [](BookingRow &r) { r.repeated = false; }, false);
        row(
            "not one with nothing before", [](BookingRow &r) { r.keptBefore = 0; }, false);
        row(
            "not one with more before", [](BookingRow &r) { r.keptBefore = 2; }, false);
        row(
            "not one who had cancelled", [](BookingRow &r) { r.cancelledBefore = 1; }, false);
        row(
            "not of another hotel", [](BookingRow &r) { r.hotel = u"H2"_s; }, false);
        row(
            "not of another country", [](BookingRow &r) { r.country = u"ESP"_s; }, false);
        row(
            "not of another agent", [](BookingRow &r) { r.agent = u"9"_s; }, false);
        row(
            "not of another company", [](BookingRow &r) { r.company = u"9"_s; }, false);
        row(
            "not one who is still here", [](BookingRow &r) { r.arrival = QDate(2016, 6, 2); },
            false);
    }

    void recognises()
    {
        QFETCH(Change, change);
        QFETCH(bool, same);
        RepeatGuests guests;
        const BookingGuest one = guests.guestOf(first());
        QVERIFY(one.isFirst);
        BookingRow row = second();
        change(row);
        const BookingGuest other = guests.guestOf(row);
        QCOMPARE(other.id == one.id, same);
        QCOMPARE(other.isFirst, !same);
    }

    void aBookingIsFollowedOnce()
    {
        RepeatGuests guests;
        const Uuid one = guests.guestOf(first()).id;
        QCOMPARE(guests.guestOf(second()).id, one);
        BookingRow again = second();
        again.number = 3;
        QVERIFY(guests.guestOf(again).id != one);
    }

    void countsGoOnFromBookingToBooking()
    {
        RepeatGuests guests;
        const Uuid one = guests.guestOf(first()).id;
        BookingRow row = second();
        row.outcome = BookingRow::Outcome::Cancelled;
        QCOMPARE(guests.guestOf(row).id, one);
        row.number = 3;
        row.cancelledBefore = 1;
        row.outcome = BookingRow::Outcome::CheckedOut;
        QCOMPARE(guests.guestOf(row).id, one);
        row.number = 4;
        row.arrival = row.arrival.addDays(2);
        row.keptBefore = 2;
        QCOMPARE(guests.guestOf(row).id, one);
    }

    void whoWaitsLongestComesFirst()
    {
        RepeatGuests guests;
        const Uuid one = guests.guestOf(first()).id;
        BookingRow other = first();
        other.number = 7;
        const Uuid two = guests.guestOf(other).id;
        QCOMPARE(guests.guestOf(second()).id, one);
        BookingRow again = second();
        again.number = 3;
        QCOMPARE(guests.guestOf(again).id, two);
    }
};

QTEST_GUILESS_MAIN(RepeatGuestsTest)
#include "tst_repeat_guests.moc"
