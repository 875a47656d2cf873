#include "models/exchange/bookings/booking_row.h"

#include <QTest>

using namespace lobby::exchange;
using namespace Qt::StringLiterals;
using Column = BookingColumn;

namespace {

/// A sound row, with some cells replaced.
std::variant<BookingRow, BadRow> rowWith(const QList<std::pair<Column, const char *>> &changes = {})
{
    QList<QByteArray> cells
        = {"2", "H1", "0", "2016", "February", "29", "1", "2", "2", "1", "0", "BB", "PRT",
            "Online TA", "0", "0", "0", "A", "240", "NULL", "75.5", "Check-Out", "2016-03-03"};
    for (const auto &[column, text] : changes)
        cells[qsizetype(column)] = text;
    BookingCells views;
    for (size_t i = 0; i < views.size(); ++i)
        views.at(i) = cells.at(qsizetype(i));
    return readBookingRow(views, 7);
}

} // namespace

class BookingRowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASoundRow()
    {
        const auto read = rowWith();
        QVERIFY(std::holds_alternative<BookingRow>(read));
        BookingRow expected;
        expected.line = 7;
        expected.number = 2;
        expected.hotel = u"H1"_s;
        expected.arrival = QDate(2016, 2, 29);
        expected.nights = 3;
        expected.adults = 2;
        expected.children = 1;
        expected.meal = u"BB"_s;
        expected.country = u"PRT"_s;
        expected.segment = u"Online TA"_s;
        expected.roomType = u"A"_s;
        expected.agent = u"240"_s;
        expected.rate = 7550;
        expected.outcome = BookingRow::Outcome::CheckedOut;
        expected.outcomeDate = QDate(2016, 3, 3);
        QCOMPARE(std::get<BookingRow>(read), expected);
    }

    void judgesCells_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("fault"); // empty for a sound one
        const auto row
            = [](const char *name, Column column, const char *cell, const char *fault = "") {
                  QTest::newRow(name) << column << QByteArray(cell) << QString::fromLatin1(fault);
              };
        row("spaces around", Column::Adults, " 2 ");
        row("no number of a booking", Column::BookingRow, "", "empty");
        row("a booking numbered zero", Column::BookingRow, "0", "out_of_range");
        row("the last number", Column::BookingRow, "2000000000");
        row("past the last number", Column::BookingRow, "2000000001", "out_of_range");
        row("a number of twelve digits", Column::BookingRow, "200000000000", "not_a_number");
        row("a hotel with spaces", Column::HotelNumber, "H 1", "unknown_word");
        row("a hotel of 12 letters", Column::HotelNumber, "H12345678901");
        row("a hotel of 13 letters", Column::HotelNumber, "H123456789012", "unknown_word");
        row("the year 2000", Column::ArrivalDateYear, "2000");
        row("the year 1999", Column::ArrivalDateYear, "1999", "out_of_range");
        row("a year with a fraction", Column::ArrivalDateYear, "2016.0", "not_a_number");
        row("a month in French", Column::ArrivalDateMonth, "Juillet", "unknown_word");
        row("a day that February has not", Column::ArrivalDateDayOfMonth, "30", "not_a_date");
        row("a day that no month has", Column::ArrivalDateDayOfMonth, "32", "out_of_range");
        row("minus one night", Column::StaysInWeekNights, "-1", "not_a_number");
        row("999 nights with the weekend", Column::StaysInWeekNights, "998");
        row("1000 nights with the weekend", Column::StaysInWeekNights, "999", "out_of_range");
        row("no adults", Column::Adults, "0");
        row("99 adults", Column::Adults, "99");
        row("100 adults", Column::Adults, "100", "out_of_range");
        row("children unknown", Column::Children, "");
        row("children not available", Column::Children, "NA");
        row("some children", Column::Children, "some", "not_a_number");
        row("an unknown meal", Column::Meal, "Dinner", "unknown_word");
        row("an undefined meal", Column::Meal, "Undefined");
        row("no country", Column::Country, "");
        row("a country of two letters", Column::Country, "CN");
        row("a country in small letters", Column::Country, "prt", "unknown_word");
        row("a country of four letters", Column::Country, "PORT", "unknown_word");
        row("an unknown segment", Column::MarketSegment, "Carrier pigeon", "unknown_word");
        row("perhaps repeated", Column::IsRepeatedGuest, "2", "out_of_range");
        row("no type of room", Column::AssignedRoomType, "", "empty");
        row("an agent by name", Column::Agent, "Müller & Söhne");
        row("an agent in Latin-1", Column::Agent, "M\xfcller", "not_utf8");
        row("a rate without a fraction", Column::Adr, "99");
        row("a rate with half a cent", Column::Adr, "99.995");
        row("a negative rate", Column::Adr, "-6.38", "not_a_number");
        row("a rate with a comma", Column::Adr, "99,5", "not_a_number");
        row("a rate that ends with its point", Column::Adr, "99.", "not_a_number");
        row("a rate of nothing but a point", Column::Adr, ".", "not_a_number");
        row("a million", Column::Adr, "1000000");
        row("more than a million", Column::Adr, "1000000.01", "out_of_range");
        row("a status of its own", Column::ReservationStatus, "Perhaps", "unknown_word");
        row("cancelled by one column alone", Column::ReservationStatus, "Canceled",
            "contradiction");
        row("a date the other way round", Column::ReservationStatusDate, "03-03-2016",
            "not_a_date");
        row("a day that never was", Column::ReservationStatusDate, "2015-02-29", "not_a_date");
    }

    void judgesCells()
    {
        QFETCH(Column, column);
        QFETCH(QByteArray, cell);
        QFETCH(QString, fault);
        const auto read = rowWith({{column, cell.constData()}});
        if (fault.isEmpty()) {
            QVERIFY(std::holds_alternative<BookingRow>(read));
            return;
        }
        QVERIFY(std::holds_alternative<BadRow>(read));
        const BadRow bad = std::get<BadRow>(read);
        QCOMPARE(QString(faultName(bad.fault)), fault);
        QCOMPARE(bad.line, 7);
        const Column blamed = fault == u"contradiction"_s ? Column::IsCanceled : column;
        QCOMPARE(bad.column, columnName(blamed));
    }

    void countsMoneyInCents_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("whole") << QByteArray("75") << qint64(7500);
        QTest::newRow("one digit") << QByteArray("75.5") << qint64(7550);
        QTest::newRow("two digits") << QByteArray("75.05") << qint64(7505);
        QTest::newRow("down") << QByteArray("75.054") << qint64(7505);
        QTest::newRow("up") << QByteArray("75.055") << qint64(7506);
        QTest::newRow("up to the next euro") << QByteArray("99.995") << qint64(10000);
        QTest::newRow("nothing") << QByteArray("0") << qint64(0);
    }

    void countsMoneyInCents()
    {
        QFETCH(QByteArray, cell);
        QFETCH(qint64, cents);
        const auto read = rowWith({{Column::Adr, cell.constData()}});
        QCOMPARE(std::get<BookingRow>(read).rate, cents);
    }

    void aCancelledBookingIsWhatBothColumnsSay()
    {
        const auto read
            = rowWith({{Column::ReservationStatus, "No-Show"}, {Column::IsCanceled, "1"}});
        QCOMPARE(std::get<BookingRow>(read).outcome, BookingRow::Outcome::NoShow);
    }
};

QTEST_GUILESS_MAIN(BookingRowTest)
#include "tst_booking_row.moc"
