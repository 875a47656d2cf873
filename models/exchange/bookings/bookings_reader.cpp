#include "models/exchange/bookings/bookings_reader.h"

#include "models/exchange/bookings/line_source.h"

#include <QSet>

#include <csv.h>

#include <algorithm>
#include <optional>

namespace lobby::exchange {

namespace {

constexpr int kRowsBetweenReports = 2000;

/// One line by libcsv, strictly: a quotation mark within a cell or one left open is a fault.
class LineParser
{
public:
    LineParser() { csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL); }
    ~LineParser() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(LineParser)

    std::optional<RowFault> parse(const QByteArray &line)
    {
        m_cells.clear();
        m_tooLong = false;
        if (line.contains('\0'))
            return RowFault::ZeroByte;
        const auto size = static_cast<size_t>(line.size());
        const bool parsed
            = csv_parse(&m_parser, line.constData(), size, onCell, nullptr, this) == size
            && csv_fini(&m_parser, onCell, nullptr, this) == 0;
        if (!parsed) {
            csv_free(&m_parser);
            csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL);
            return RowFault::Quotes;
        }
        return m_tooLong ? std::optional(RowFault::TooLong) : std::nullopt;
    }

    [[nodiscard]] const QList<QByteArray> &cells() const { return m_cells; }

private:
    static void onCell(void *cell, size_t size, void *self)
    {
        auto *parser = static_cast<LineParser *>(self);
        const auto length = static_cast<qsizetype>(size);
        parser->m_tooLong = parser->m_tooLong || length > kMaxCellBytes;
        parser->m_cells.append(QByteArray(static_cast<const char *>(cell), length));
    }

    csv_parser m_parser = {};
    QList<QByteArray> m_cells;
    bool m_tooLong = false;
};

Error malformed(const QString &subject)
{
    return {Error::Code::FileFormat, {}, subject};
}

/// Where in a row each of our columns stands.
using ColumnPlaces = std::array<qsizetype, kBookingColumns>;

Result<ColumnPlaces> placesIn(QList<QByteArray> headings)
{
    if (headings.isEmpty() || headings.size() > kMaxColumns)
        return malformed(QStringLiteral("header"));
    for (QByteArray &heading : headings)
        heading = heading.trimmed();
    const QSet<QByteArray> distinct(headings.begin(), headings.end());
    const auto empty = headings.count(QByteArray()); // of a comma at the end, and harmless
    const bool repeated = distinct.size() + std::max<qsizetype>(empty - 1, 0) != headings.size();
    ColumnPlaces places = {};
    for (int i = 0; i < kBookingColumns; ++i) {
        const QLatin1StringView name = columnName(BookingColumn(i));
        const QByteArray heading(name.data(), name.size());
        const qsizetype place = headings.indexOf(heading);
        if (place < 0 || headings.lastIndexOf(heading) != place)
            return malformed(QString(name));
        places.at(size_t(i)) = place;
    }
    if (repeated)
        return malformed(QStringLiteral("header"));
    return places;
}

/// Reads rows into a file's lists.
class RowCollector
{
public:
    RowCollector(const ColumnPlaces &places, qsizetype columns)
        : m_places(places)
        , m_columns(columns)
    {
    }

    void take(LineParser &parser, const QByteArray &line, int number)
    {
        if (const std::optional<RowFault> fault = parser.parse(line)) {
            file.bad.append({number, *fault});
            return;
        }
        if (parser.cells().size() != m_columns) {
            file.bad.append({number, RowFault::Ragged});
            return;
        }
        BookingCells cells;
        for (size_t i = 0; i < cells.size(); ++i)
            cells.at(i) = parser.cells().at(m_places.at(i));
        const auto row = readBookingRow(cells, number);
        if (const auto *bad = std::get_if<BadRow>(&row))
            file.bad.append(*bad);
        else
            keep(std::get<BookingRow>(row));
    }

    BookingsFile file;

private:
    void keep(const BookingRow &row)
    {
        const auto key = std::pair(row.hotel, row.number);
        if (m_seen.contains(key)) {
            file.bad.append({row.line, RowFault::Duplicate, columnName(BookingColumn::BookingRow)});
            return;
        }
        m_seen.insert(key);
        file.rows.append(row);
    }

    ColumnPlaces m_places;
    qsizetype m_columns;
    QSet<std::pair<QString, qint64>> m_seen;
};

} // namespace

Result<BookingsFile> readBookings(const QString &path, const ImportControl &control)
{
    Result<std::unique_ptr<LineSource>> opened = LineSource::open(path);
    if (!opened)
        return opened.error();
    LineSource &source = **opened;
    QByteArray line;
    Result<LineSource::Next> next = source.next(line);
    if (!next)
        return next.error();
    if (line.startsWith("\xef\xbb\xbf")) // a byte order mark
        line.remove(0, 3);
    LineParser parser;
    if (*next != LineSource::Next::Line || parser.parse(line))
        return malformed(QStringLiteral("header"));
    const Result<ColumnPlaces> places = placesIn(parser.cells());
    if (!places)
        return places.error();

    RowCollector rows(*places, parser.cells().size());
    for (int number = 2;; ++number) {
        next = source.next(line);
        if (!next)
            return next.error();
        if (*next == LineSource::Next::End)
            break;
        if (number - 1 > kMaxRows)
            return Error {Error::Code::FileTooLarge};
        if (*next == LineSource::Next::Overlong)
            rows.file.bad.append({number, RowFault::TooLong});
        else if (!line.isEmpty()) // as at the end of many files
            rows.take(parser, line, number);
        if (number % kRowsBetweenReports == 0) {
            if (control.cancelled)
                return Error {Error::Code::Cancelled};
            if (control.progress)
                control.progress(number - 1, 0);
        }
    }
    if (rows.file.rows.isEmpty() && rows.file.bad.isEmpty())
        return malformed(QStringLiteral("rows"));
    rows.file.sha256 = source.sha256();
    return std::move(rows.file);
}

} // namespace lobby::exchange
