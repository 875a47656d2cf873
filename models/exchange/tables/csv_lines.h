#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <csv.h>

namespace lobby::exchange {

/// Lines of UTF-8 into cells by libcsv, strictly: a quotation mark within a cell is a fault. One
/// line at a time, so that the caller knows on which one a row began. Only for this room.
class CsvLines
{
public:
    explicit CsvLines(char delimiter);
    ~CsvLines();
    Q_DISABLE_COPY_MOVE(CsvLines)

    enum class State {
        Blank, ///< nothing but spaces: no row
        Open, ///< a quotation goes on over the end of the line
        Whole, ///< the row is in cells()
        Fault, ///< a quotation mark where none may be
    };
    /// A line with its end, if it has one.
    State add(QByteArrayView line);
    /// After the last line, when that has no end or a quotation is open.
    State finish();
    [[nodiscard]] const QList<QByteArray> &cells() const { return m_cells; }
    /// Of the cell that is open.
    [[nodiscard]] qsizetype openBytes() const { return qsizetype(m_parser.entry_pos); }
    void reset();

private:
    static void onCell(void *cell, size_t size, void *self);
    static void onRow(int end, void *self);

    csv_parser m_parser = {};
    char m_delimiter;
    QList<QByteArray> m_cells;
    bool m_whole = false;
    bool m_open = false;
};

} // namespace lobby::exchange
