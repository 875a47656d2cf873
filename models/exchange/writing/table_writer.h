#pragma once

#include "models/support/result.h"

#include <QStringList>

#include <memory>

namespace lobby::exchange {

/// Writes a table row by row into a file that only this user may read. The file is there when
/// finish() said so, and otherwise nothing is: what stood under its name before still does. One
/// thread.
class TableWriter
{
public:
    TableWriter() = default;
    virtual ~TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)

    /// Cells are text; one that a spreadsheet would take for a formula is guarded. DiskFull,
    /// ReadOnly, Unavailable (subject "path"); Invalid: subject "cell" for more text than a cell
    /// of a workbook holds, "row" for more rows or columns than it has. After an error there is
    /// nothing left to write to.
    [[nodiscard]] virtual Result<Done> write(const QStringList &cells) = 0;
    [[nodiscard]] virtual Result<Done> finish() = 0;
};

} // namespace lobby::exchange
