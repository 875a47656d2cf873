#pragma once

#include "models/exchange/tables/csv_source.h"
#include "models/exchange/workbook/sheet_source.h"

namespace lobby::exchange {

enum class TableKind : quint8 {
    SeparatedValues, ///< packed by gzip or not
    Workbook,
    Format, ///< one of tableFormats()
};

/// A kind of file that is told by how it begins and needs nothing chosen: cards, objects; packed
/// by gzip or not.
struct TableFormat
{
    QLatin1StringView name; ///< "vcard"
    bool (*fits)(QByteArrayView beginning) = nullptr; ///< of 4 KiB, perhaps with a byte order mark
    Result<std::unique_ptr<TableSource>> (*open)(const QString &path, const TableLimits &limits)
        = nullptr;
};
/// The kinds that are known beside separated values and workbooks.
[[nodiscard]] const QList<TableFormat> &tableFormats();

/// How a file is read. What is not of its kind is ignored.
struct TableChoice
{
    TableKind kind = TableKind::SeparatedValues;
    int format = -1; ///< into tableFormats()
    int sheet = 0;
    CsvDialect dialect = {};
    friend bool operator==(const TableChoice &, const TableChoice &) = default;
};

/// Do its records name their values, so that the first row is headings?
[[nodiscard]] constexpr bool namesItsValues(const TableChoice &choice)
{
    return choice.kind == TableKind::Format;
}

/// What a file is, before anybody chose anything.
struct TableFile
{
    TableChoice guess = {};
    QList<SheetName> sheets = {}; ///< of a workbook
    QByteArray sha256 = {}; ///< of the bytes as they lie on the disk
};

/// By its content, unpacked if gzip packed it: the name may say anything. The first sheet that is
/// not hidden. Reads the whole file. FileFormat (subject "xls") for a workbook of before 2007 and
/// ("packed_workbook") for one that gzip packed once more; else as what opens it says.
[[nodiscard]] Result<TableFile> lookAtTable(const QString &path, const TableLimits &limits = {});
[[nodiscard]] Result<std::unique_ptr<TableSource>> openTable(
    const QString &path, const TableChoice &choice, const TableLimits &limits = {});
/// For a preview and for guessing what the columns are; fewer if there are no more.
[[nodiscard]] Result<QList<TableRow>> firstRows(
    const QString &path, const TableChoice &choice, int count, const TableLimits &limits = {});
/// SHA-256 of the file's bytes; NotFound, Unavailable.
[[nodiscard]] Result<QByteArray> hashOfFile(const QString &path);

} // namespace lobby::exchange
