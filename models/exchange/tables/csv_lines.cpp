#include "models/exchange/tables/csv_lines.h"

#include <algorithm>

namespace lobby::exchange {

CsvLines::CsvLines(char delimiter)
    : m_delimiter(delimiter)
{
    csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
}

CsvLines::~CsvLines()
{
    csv_free(&m_parser);
}

void CsvLines::reset()
{
    csv_free(&m_parser);
    csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
    m_open = false;
}

void CsvLines::onCell(void *cell, size_t size, void *self)
{
    static_cast<CsvLines *>(self)->m_cells.append(
        QByteArray(static_cast<const char *>(cell), qsizetype(size)));
}

void CsvLines::onRow(int, void *self)
{
    static_cast<CsvLines *>(self)->m_whole = true;
}

CsvLines::State CsvLines::add(QByteArrayView line)
{
    if (!m_open) {
        m_cells.clear();
        const auto isBlank = [this](char c) {
            return c == ' ' || c == '\r' || c == '\n' || (c == '\t' && m_delimiter != '\t');
        };
        if (std::all_of(line.begin(), line.end(), isBlank))
            return State::Blank;
    }
    m_whole = false;
    const auto size = static_cast<size_t>(line.size());
    if (csv_parse(&m_parser, line.data(), size, onCell, onRow, this) != size) {
        reset();
        return State::Fault;
    }
    m_open = !m_whole;
    return m_whole ? State::Whole : State::Open;
}

CsvLines::State CsvLines::finish()
{
    if (!m_open)
        return State::Blank;
    m_whole = false;
    const bool sound = csv_fini(&m_parser, onCell, onRow, this) == 0;
    reset();
    return sound && m_whole ? State::Whole : State::Fault;
}

} // namespace lobby::exchange
