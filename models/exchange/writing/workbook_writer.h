#pragma once

#include "models/exchange/writing/table_writer.h"

namespace lobby::exchange {

/// An .xlsx of one sheet, all of whose cells are text: numbers of telephones and documents stay as
/// they are. The first row, the headings, stays in sight. Memory does not grow with the rows; they
/// wait on the disk the file will be on, in a file without a name.
/// finish() reads the file once more before it says that it is there, for a disk that is full
/// leaves a workbook that is whole but for its last rows. `mark` stands under every printed page,
/// as much of it as a workbook allows: no cell of its own, which an import would take for a row.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> createWorkbook(
    const QString &path, const QString &sheet, const QString &mark = {});

/// A sheet's name as a workbook allows it: 31 characters, none of []:*?/\ and no apostrophe at
/// either end; "Sheet1" if nothing is left.
[[nodiscard]] QString soundSheetName(const QString &name);

} // namespace lobby::exchange
