#include "models/exchange/bookings/booking_row.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace lobby::exchange {

using Column = BookingColumn;

namespace {

constexpr int kMaxNumber = 2'000'000'000;
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;
constexpr int kMaxNights = 999;
constexpr int kMaxPeople = 99;
constexpr int kMaxBefore = 9999;
constexpr int kMaxCents = 100'000'000;
constexpr qsizetype kMaxCode = 12;
constexpr qsizetype kMaxName = 200;

constexpr std::array kMonths = {"January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December"};
constexpr std::array kMeals = {"BB", "HB", "FB", "SC", "Undefined"};
constexpr std::array kSegments = {"Online TA", "Offline TA/TO", "Groups", "Direct", "Corporate",
    "Complementary", "Aviation", "Undefined"};
constexpr std::array kOutcomes = {"Check-Out", "Canceled", "No-Show"};

QByteArrayView trimmed(QByteArrayView cell)
{
    while (!cell.isEmpty() && cell.front() == ' ')
        cell = cell.sliced(1);
    while (!cell.isEmpty() && cell.back() == ' ')
        cell.chop(1);
    return cell;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Would it make a text look like another one? Joiners, which some scripts need, do not.
bool isUnseen(QChar c)
{
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F;
    const bool hides = code == 0x200B || code == 0x2060 || code == 0xFEFF;
    return turns || hides || c.category() == QChar::Other_Control;
}

/// The set's ways to say that there is nothing.
bool saysNothing(QByteArrayView cell)
{
    return cell.isEmpty() || cell == "NULL" || cell == "NA";
}

/// Reads cells one by one and remembers the first fault.
class CellReader
{
public:
    CellReader(const BookingCells &cells, int line)
        : m_cells(cells)
        , m_line(line)
    {
    }

    int number(Column column, int lowest, int highest)
    {
        const QByteArrayView text = required(column);
        constexpr qsizetype kDigits = 10;
        if (text.size() > kDigits || !std::all_of(text.begin(), text.end(), isDigit))
            return refuse<int>(column, RowFault::NotANumber);
        const qint64 value = text.toLongLong();
        if (value < lowest || value > highest)
            return refuse<int>(column, RowFault::OutOfRange);
        return static_cast<int>(value);
    }

    int numberOrNothing(Column column, int highest)
    {
        return saysNothing(cell(column)) ? 0 : number(column, 0, highest);
    }

    /// "99", "99.5", "99.50" as 9900, 9950, 9950; further digits are rounded.
    qint64 cents(Column column)
    {
        const QByteArrayView text = required(column);
        const auto point = std::find(text.begin(), text.end(), '.');
        const QByteArrayView whole(text.begin(), point);
        const QByteArrayView part
            = point == text.end() ? QByteArrayView() : QByteArrayView(point + 1, text.end());
        constexpr qsizetype kDigits = 9;
        const bool sound = !whole.isEmpty() && whole.size() <= kDigits && part.size() <= kDigits
            && (point == text.end() || !part.isEmpty())
            && std::all_of(whole.begin(), whole.end(), isDigit)
            && std::all_of(part.begin(), part.end(), isDigit);
        if (!sound)
            return refuse<qint64>(column, RowFault::NotANumber);
        const auto digit = [part](qsizetype at) { return at < part.size() ? part[at] - '0' : 0; };
        const qint64 value = whole.toLongLong() * 100 + qint64 {digit(0)} * 10 + digit(1)
            + (digit(2) >= 5 ? 1 : 0);
        return value > kMaxCents ? refuse<qint64>(column, RowFault::OutOfRange) : value;
    }

    /// Place in a list of words.
    template <size_t N>
    int word(Column column, const std::array<const char *, N> &words)
    {
        const QByteArrayView text = required(column);
        const auto found = std::find(std::begin(words), std::end(words), text);
        if (found == std::end(words))
            return refuse<int>(column, RowFault::UnknownWord);
        return static_cast<int>(found - std::begin(words));
    }

    QString text(Column column, qsizetype longest)
    {
        const QByteArrayView bytes = cell(column);
        if (saysNothing(bytes))
            return {};
        // Without a state: a character that is cut off at the end of the cell is a fault.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString text = decoder(bytes);
        if (decoder.hasError())
            return refuse<QString>(column, RowFault::NotUtf8);
        if (std::any_of(text.begin(), text.end(), isUnseen))
            return refuse<QString>(column, RowFault::Unseen);
        if (text.size() > longest)
            return refuse<QString>(column, RowFault::TooLong);
        return text;
    }

    QString code(Column column, qsizetype shortest, qsizetype longest)
    {
        const QByteArrayView bytes = cell(column);
        const bool sound = bytes.size() >= shortest && bytes.size() <= longest
            && std::all_of(bytes.begin(), bytes.end(),
                [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); });
        if (bytes.isEmpty())
            return refuse<QString>(column, RowFault::Empty);
        return sound ? QString::fromLatin1(bytes) : refuse<QString>(column, RowFault::UnknownWord);
    }

    QDate arrival()
    {
        const int year = number(Column::ArrivalDateYear, kFirstYear, kLastYear);
        const int month = word(Column::ArrivalDateMonth, kMonths) + 1;
        const int day = number(Column::ArrivalDateDayOfMonth, 1, 31);
        const QDate date(year, month, day);
        if (!bad && !date.isValid())
            return refuse<QDate>(Column::ArrivalDateDayOfMonth, RowFault::NotADate);
        return date;
    }

    QDate isoDate(Column column)
    {
        const QByteArrayView text = required(column);
        const QDate date = text.size() == 10
            ? QDate::fromString(QString::fromLatin1(text), Qt::ISODate)
            : QDate();
        return date.isValid() ? date : refuse<QDate>(column, RowFault::NotADate);
    }

    template <typename T>
    T refuse(Column column, RowFault fault)
    {
        if (!bad)
            bad = BadRow {m_line, fault, columnName(column)};
        return T();
    }

    QByteArrayView cell(Column column) const { return trimmed(m_cells.at(size_t(column))); }

    std::optional<BadRow> bad;

private:
    QByteArrayView required(Column column)
    {
        const QByteArrayView text = cell(column);
        if (text.isEmpty())
            refuse<int>(column, RowFault::Empty);
        return text;
    }

    const BookingCells &m_cells;
    int m_line;
};

} // namespace

// A table, like codeName().
// NOLINTNEXTLINE(readability-function-size)
QLatin1StringView columnName(BookingColumn column)
{
    static constexpr std::array<QLatin1StringView, kBookingColumns> kNames = {
        QLatin1StringView("BookingRow"),
        QLatin1StringView("HotelNumber"),
        QLatin1StringView("IsCanceled"),
        QLatin1StringView("ArrivalDateYear"),
        QLatin1StringView("ArrivalDateMonth"),
        QLatin1StringView("ArrivalDateDayOfMonth"),
        QLatin1StringView("StaysInWeekendNights"),
        QLatin1StringView("StaysInWeekNights"),
        QLatin1StringView("Adults"),
        QLatin1StringView("Children"),
        QLatin1StringView("Babies"),
        QLatin1StringView("Meal"),
        QLatin1StringView("Country"),
        QLatin1StringView("MarketSegment"),
        QLatin1StringView("IsRepeatedGuest"),
        QLatin1StringView("PreviousCancellations"),
        QLatin1StringView("PreviousBookingsNotCanceled"),
        QLatin1StringView("AssignedRoomType"),
        QLatin1StringView("Agent"),
        QLatin1StringView("Company"),
        QLatin1StringView("ADR"),
        QLatin1StringView("ReservationStatus"),
        QLatin1StringView("ReservationStatusDate"),
    };
    return kNames[size_t(column)];
}

QLatin1StringView faultName(RowFault fault)
{
    switch (fault) {
    case RowFault::Ragged:
        return QLatin1StringView("ragged");
    case RowFault::Quotes:
        return QLatin1StringView("quotes");
    case RowFault::ZeroByte:
        return QLatin1StringView("zero_byte");
    case RowFault::NotUtf8:
        return QLatin1StringView("not_utf8");
    case RowFault::Unseen:
        return QLatin1StringView("unseen_character");
    case RowFault::TooLong:
        return QLatin1StringView("too_long");
    case RowFault::Empty:
        return QLatin1StringView("empty");
    case RowFault::NotANumber:
        return QLatin1StringView("not_a_number");
    case RowFault::OutOfRange:
        return QLatin1StringView("out_of_range");
    case RowFault::NotADate:
        return QLatin1StringView("not_a_date");
    case RowFault::UnknownWord:
        return QLatin1StringView("unknown_word");
    case RowFault::Contradiction:
        return QLatin1StringView("contradiction");
    case RowFault::Duplicate:
        return QLatin1StringView("duplicate");
    }
    Q_UNREACHABLE();
}

std::variant<BookingRow, BadRow> readBookingRow(const BookingCells &cells, int line)
{
    CellReader reader(cells, line);
    BookingRow row;
    row.line = line;
    row.number = reader.number(Column::BookingRow, 1, kMaxNumber);
    row.hotel = reader.code(Column::HotelNumber, 1, kMaxCode);
    row.arrival = reader.arrival();
    row.nights = reader.number(Column::StaysInWeekendNights, 0, kMaxNights)
        + reader.number(Column::StaysInWeekNights, 0, kMaxNights);
    if (row.nights > kMaxNights)
        reader.refuse<int>(Column::StaysInWeekNights, RowFault::OutOfRange);
    row.adults = reader.number(Column::Adults, 0, kMaxPeople);
    row.children = reader.numberOrNothing(Column::Children, kMaxPeople)
        + reader.numberOrNothing(Column::Babies, kMaxPeople);
    const int meal = reader.word(Column::Meal, kMeals);
    row.meal = QString::fromLatin1(kMeals[std::min(meal, 3)]); // the set: undefined is SC
    if (!saysNothing(reader.cell(Column::Country)))
        row.country = reader.code(Column::Country, 2, 3);
    row.segment = QString::fromLatin1(kSegments[reader.word(Column::MarketSegment, kSegments)]);
    row.repeated = reader.number(Column::IsRepeatedGuest, 0, 1) == 1;
    row.cancelledBefore = reader.number(Column::PreviousCancellations, 0, kMaxBefore);
    row.keptBefore = reader.number(Column::PreviousBookingsNotCanceled, 0, kMaxBefore);
    row.roomType = reader.code(Column::AssignedRoomType, 1, 3);
    row.agent = reader.text(Column::Agent, kMaxName);
    row.company = reader.text(Column::Company, kMaxName);
    row.rate = reader.cents(Column::Adr);
    row.outcome = BookingRow::Outcome(reader.word(Column::ReservationStatus, kOutcomes));
    row.outcomeDate = reader.isoDate(Column::ReservationStatusDate);
    const bool cancelled = reader.number(Column::IsCanceled, 0, 1) == 1;
    if (cancelled == (row.outcome == BookingRow::Outcome::CheckedOut))
        reader.refuse<int>(Column::IsCanceled, RowFault::Contradiction);
    if (reader.bad)
        return *reader.bad;
    return row;
}

} // namespace lobby::exchange
