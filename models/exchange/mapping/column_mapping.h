#pragma once

#include "models/exchange/mapping/heading_table.h"
#include "models/exchange/tables/table_row.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lobby::exchange {

/// What one column of a file is taken for.
struct MappedColumn
{
    enum class By : quint8 {
        Nothing, ///< not imported until somebody says what it is
        Heading,
        Content,
        Repeated, ///< its heading says what an earlier column is already
        Choice, ///< the clerk's, or a template's
    };
    QString heading = {}; ///< as in the file
    QString field = {}; ///< of the table's known columns; empty: not imported
    By by = By::Nothing;
    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

/// What the columns of a file are taken for.
struct TableMapping
{
    QString table; ///< of knownTables()
    int headingRow = -1; ///< into the rows that were looked at; -1: the file has none
    QList<MappedColumn> columns;
    friend bool operator==(const TableMapping &, const TableMapping &) = default;
};

/// By the first rows of a file (100 or so). The heading row is the one of the first ten in which
/// most cells are headings of one table: above it may stand a title. Columns without a known
/// heading are guessed by what is in them. Of files that name each value the first row is headings
/// whatever stands in it.
enum class HeadingRow : quint8 { Sought, First };
[[nodiscard]] TableMapping guessMapping(const QList<TableRow> &beginning, const QString &region,
    QDate today, HeadingRow headingRow = HeadingRow::Sought);

/// A row as long as the headings. What stands behind the last heading makes it ragged; too few
/// cells do in separated values, while spreadsheets leave empty ones out.
enum class ShortRows : quint8 { Refused, Filled };
void fitToHeadings(TableRow &row, qsizetype columns, ShortRows shortRows);

} // namespace lobby::exchange
