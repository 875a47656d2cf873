#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace lobby::exchange {

/// What is wrong with a row as it stands in the file, before anybody asks what it means.
enum class TableFault : quint8 {
    Quotes, ///< a quotation mark that is not closed, or stands within a cell
    ZeroByte,
    Undecodable, ///< bytes that the encoding does not have
    TooLong, ///< a cell, or a line, of more than may be read
    TooWide, ///< more cells than may be read
    Ragged, ///< more or fewer cells than headings
    NoValue, ///< a formula that was never calculated
    ErrorValue, ///< #N/A, #REF! and their like
    LostDigits, ///< a number of more than 15 digits: the program that kept it rounded it
};
/// Stable snake_case name, "lost_digits".
[[nodiscard]] QLatin1StringView faultName(TableFault fault);

/// One row of a foreign table. Cells are text, whatever they were; dates are "2026-05-14", times
/// of day "10:30:00", both "2026-05-14 10:30:00", numbers without exponent. A cell that was guarded
/// against being taken for a formula is as it was before.
struct TableRow
{
    qint64 line = 0; ///< of the file on which it begins, or of the sheet; the first is 1
    QStringList cells = {};
    std::optional<TableFault> fault = {}; ///< the first one; the cells are what could be read
    int faultColumn = -1; ///< the first is 0; -1: the row as a whole
    friend bool operator==(const TableRow &, const TableRow &) = default;

    void refuse(TableFault what, int column = -1)
    {
        if (!fault) {
            fault = what;
            faultColumn = column;
        }
    }
};

/// "C12" for column 2 of line 12, as spreadsheets say it.
[[nodiscard]] QString cellName(qint64 line, int column);

/// How much of a foreign file is read. The defaults are what an import lets in; a compressed
/// workbook counts twice, packed (fileBytes) and unpacked.
struct TableLimits
{
    qint64 fileBytes = 50LL * 1024 * 1024; ///< of a text file, after unpacking
    qint64 rows = 200'000; ///< that have something in them
    int columns = 200;
    qsizetype cellUnits = qsizetype {32} * 1024; ///< UTF-16: as much as a spreadsheet's cell holds
    qint64 entries = 100; ///< files within a workbook
    qint64 inflatedBytes = 200LL * 1024 * 1024; ///< of a workbook
    qint64 inflatedRatio = 100; ///< of each file in it, from 1 MiB on
};

} // namespace lobby::exchange
