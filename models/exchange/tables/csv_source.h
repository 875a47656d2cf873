#pragma once

#include "models/exchange/encoding/text_encoding.h"
#include "models/exchange/tables/table_source.h"

#include <memory>

namespace lobby::exchange {

/// How a text file is to be read; the clerk may choose otherwise and sees what becomes of it.
struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ','; ///< ASCII
    bool certain = true; ///< of the encoding
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// Looks at the whole file for its encoding and at the first rows for the delimiter. Errors as
/// FileBytes.
[[nodiscard]] Result<CsvDialect> guessDialect(const QString &path, const TableLimits &limits = {});
/// The character between the cells of these lines: what a first line "sep=;" says, else the one of
/// , ; tab | that divides most lines into as many cells; a comma if none divides anything.
[[nodiscard]] char guessDelimiter(QStringView beginning);

/// Rows of a file of separated values, packed by gzip or not. Errors as FileBytes.
/// A quotation that is never closed costs the row in which it opens, and no other.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openCsv(
    const QString &path, const CsvDialect &dialect, const TableLimits &limits = {});

} // namespace lobby::exchange
