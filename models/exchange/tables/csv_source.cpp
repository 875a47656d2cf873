#include "models/exchange/tables/csv_source.h"

#include "models/exchange/tables/csv_lines.h"
#include "models/exchange/tables/file_bytes.h"
#include "models/exchange/tables/formula_guard.h"

#include <algorithm>
#include <deque>

namespace lobby::exchange {

namespace {

/// No sound line comes near it.
constexpr qsizetype kLongestCsvLine = qsizetype {1024} * 1024;
constexpr qsizetype kUtf8BytesAUnit = 3;

class CsvSource final : public TableSource
{
public:
    CsvSource(
        std::unique_ptr<FileBytes> bytes, const CsvDialect &dialect, const TableLimits &limits)
        : m_bytes(std::move(bytes))
        , m_decoder(dialect.encoding)
        , m_lines(dialect.delimiter)
        , m_limits(limits)
    {
    }

    Result<bool> next(TableRow &row) override
    {
        for (;;) {
            row = {};
            const Result<bool> more = nextRow(row);
            if (!more || !*more)
                return more;
            const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
            if (!row.fault && std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
                continue;
            if (++m_rows > m_limits.rows)
                return Error {Error::Code::FileTooLarge};
            return true;
        }
    }

    double share() const override { return m_bytes->share(); }

private:
    struct Line
    {
        QByteArray text = {}; ///< with its end; of an overlong one nothing
        bool overlong = false;
    };

    /// Lines are taken until a row is whole. If it never is, it is the first line that is at fault,
    /// and the others are read again for themselves.
    Result<bool> nextRow(TableRow &row)
    {
        std::deque<Line> taken;
        qsizetype takenBytes = 0;
        for (;;) {
            Line line;
            const Result<bool> more = nextLine(line);
            if (!more)
                return more;
            CsvLines::State state = CsvLines::State::Blank;
            if (*more) {
                taken.push_back(line);
                takenBytes += line.text.size();
                state = line.overlong ? CsvLines::State::Fault : m_lines.add(line.text);
                if (state == CsvLines::State::Blank
                    || (m_lineNumber == 0 && isDelimiterLine(line))) {
                    m_lines.reset();
                    ++m_lineNumber;
                    taken.clear();
                    continue;
                }
                const bool tooMuch = m_lines.openBytes() > m_limits.cellUnits * kUtf8BytesAUnit
                    || takenBytes > kLongestCsvLine;
                if (state == CsvLines::State::Open && !tooMuch)
                    continue;
            } else if (taken.empty()) {
                return false;
            } else {
                state = m_lines.finish();
            }
            row.line = m_lineNumber + 1;
            if (state == CsvLines::State::Whole) {
                takeCells(row);
                m_lineNumber += qint64(taken.size());
            } else {
                m_lines.reset();
                row.refuse(taken.front().overlong ? TableFault::TooLong : TableFault::Quotes);
                m_again.insert(m_again.begin(), taken.begin() + 1, taken.end());
                ++m_lineNumber;
            }
            return true;
        }
    }

    /// "sep=;", which some spreadsheets write for others.
    static bool isDelimiterLine(const Line &line)
    {
        QByteArray text = line.text;
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        constexpr qsizetype kLength = 5;
        return text.size() == kLength && text.toLower().startsWith("sep=");
    }

    void takeCells(TableRow &row) const
    {
        const QList<QByteArray> &cells = m_lines.cells();
        const int columns = int(std::min<qsizetype>(cells.size(), m_limits.columns));
        if (cells.size() > m_limits.columns)
            row.refuse(TableFault::TooWide, columns);
        row.cells.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            const QString text = textOfUtf8(cells.at(i));
            if (text.size() > m_limits.cellUnits)
                row.refuse(TableFault::TooLong, i);
            else if (text.contains(QChar(u'\0')))
                row.refuse(TableFault::ZeroByte, i);
            else if (text.contains(QChar::ReplacementCharacter))
                row.refuse(TableFault::Undecodable, i);
            row.cells.append(restored(text.left(m_limits.cellUnits)));
        }
    }

    Result<bool> nextLine(Line &line)
    {
        if (!m_again.empty()) {
            line = m_again.front();
            m_again.pop_front();
            return true;
        }
        for (qsizetype looked = m_at;;) {
            const qsizetype end = endOfLine(looked);
            if (end >= 0) {
                if (!line.overlong)
                    line.text = m_text.mid(m_at, end - m_at);
                m_at = end;
                return true;
            }
            line.overlong = line.overlong || m_text.size() - m_at > kLongestCsvLine;
            if (line.overlong) // its end is still to be found, its text is not kept
                m_at = std::max(m_at, m_text.size() - 1);
            looked = std::max<qsizetype>(m_text.size() - m_at - 1, 0);
            m_text.remove(0, m_at);
            m_at = 0;
            if (m_atEnd)
                return takeRest(line);
            const Result<bool> filled = fill();
            if (!filled)
                return filled;
        }
    }

    bool takeRest(Line &line)
    {
        const bool something = !m_text.isEmpty() || line.overlong;
        if (!line.overlong)
            line.text = m_text;
        m_text.clear();
        return something;
    }

    /// Behind \n, \r\n or \r; -1: not in what is there.
    qsizetype endOfLine(qsizetype from) const
    {
        const auto begin = m_text.begin();
        const auto found = std::find_if(
            begin + from, m_text.end(), [](char c) { return c == '\n' || c == '\r'; });
        if (found == m_text.end())
            return -1;
        const qsizetype behind = found - begin + 1;
        if (*found == '\n')
            return behind;
        if (behind == m_text.size())
            return m_atEnd ? behind : -1; // a \n may follow
        return m_text.at(behind) == '\n' ? behind + 1 : behind;
    }

    Result<bool> fill()
    {
        m_piece.clear();
        const Result<bool> more = m_bytes->read(m_piece);
        if (!more)
            return more;
        m_atEnd = !*more;
        m_text += m_decoder.decode(m_piece, m_atEnd).toUtf8();
        return true;
    }

    std::unique_ptr<FileBytes> m_bytes;
    TextDecoder m_decoder;
    CsvLines m_lines;
    TableLimits m_limits;
    QByteArray m_piece;
    QByteArray m_text; ///< UTF-8: of other encodings a byte of a character may look like a comma
    qsizetype m_at = 0; ///< in m_text
    bool m_atEnd = false;
    std::deque<Line> m_again;
    qint64 m_lineNumber = 0; ///< lines before the next row
    qint64 m_rows = 0;
};

} // namespace

Result<std::unique_ptr<TableSource>> openCsv(
    const QString &path, const CsvDialect &dialect, const TableLimits &limits)
{
    Result<std::unique_ptr<FileBytes>> opened = FileBytes::open(path, limits.fileBytes);
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableSource>(
        std::make_unique<CsvSource>(std::move(*opened), dialect, limits));
}

} // namespace lobby::exchange
