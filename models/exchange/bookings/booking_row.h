#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <array>
#include <variant>

namespace lobby::exchange {

/// The columns of a hotel booking set (Antonio, Almeida, Nunes 2019) that are read; its others are
/// allowed and ignored.
enum class BookingColumn : quint8 {
    BookingRow,
    HotelNumber,
    IsCanceled,
    ArrivalDateYear,
    ArrivalDateMonth,
    ArrivalDateDayOfMonth,
    StaysInWeekendNights,
    StaysInWeekNights,
    Adults,
    Children,
    Babies,
    Meal,
    Country,
    MarketSegment,
    IsRepeatedGuest,
    PreviousCancellations,
    PreviousBookingsNotCanceled,
    AssignedRoomType,
    Agent,
    Company,
    Adr,
    ReservationStatus,
    ReservationStatusDate,
};
inline constexpr int kBookingColumns = int(BookingColumn::ReservationStatusDate) + 1;
/// As in the header, "ArrivalDateYear".
QLatin1StringView columnName(BookingColumn column);

/// What is wrong with a row.
enum class RowFault : quint8 {
    Ragged, ///< more or fewer cells than headings
    Quotes, ///< a quotation mark that is not closed, or stands within a cell
    ZeroByte,
    NotUtf8,
    Unseen, ///< a control character, or one that turns or hides the text around it
    TooLong, ///< a cell of more than 32 KiB, or a row without an end
    Empty, ///< a cell that must have a value
    NotANumber,
    OutOfRange,
    NotADate,
    UnknownWord, ///< not one of the column's words
    Contradiction, ///< cancelled by one column, not by another
    Duplicate, ///< the same booking stands in an earlier row
};
/// Stable snake_case name, "not_a_number".
QLatin1StringView faultName(RowFault fault);

struct BadRow
{
    int line = 0; ///< of the file, the header being 1
    RowFault fault = RowFault::Ragged;
    QLatin1StringView column = {}; ///< empty when it is the row as a whole
    friend bool operator==(const BadRow &, const BadRow &) = default;
};

/// One booking, typed. Texts are as in the file; "NULL" and its like are empty.
struct BookingRow
{
    enum class Outcome : quint8 { CheckedOut, Cancelled, NoShow };

    int line = 0;
    qint64 number = 0; ///< unique within a hotel
    QString hotel; ///< "H1"
    QDate arrival;
    int nights = 0; ///< none for day use
    int adults = 0;
    int children = 0; ///< with the babies
    QString meal; ///< BB, HB, FB, SC
    QString country; ///< ISO 3166-1 alpha-3, some rows alpha-2; or empty
    QString segment; ///< "Online TA"
    bool repeated = false;
    int cancelledBefore = 0;
    int keptBefore = 0;
    QString roomType;
    QString agent;
    QString company;
    qint64 rate = 0; ///< average for a night, in cents of a euro
    Outcome outcome = Outcome::CheckedOut;
    QDate outcomeDate;

    friend bool operator==(const BookingRow &, const BookingRow &) = default;
};

/// Cells of the read columns, as bytes of the file.
using BookingCells = std::array<QByteArrayView, kBookingColumns>;

/// Strict: what a column does not say in its own way is a fault, for a guess would become a fact.
std::variant<BookingRow, BadRow> readBookingRow(const BookingCells &cells, int line);

} // namespace lobby::exchange
