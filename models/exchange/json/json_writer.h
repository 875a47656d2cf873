#pragma once

#include "models/exchange/writing/table_writer.h"

namespace lobby::exchange {

/// A line of JSON a row, in UTF-8: an object whose keys are the cells of the first row. Neighbours
/// of one field (`fields`: of each column) are one list under the first one's key. Empty cells are
/// left out, and no text is guarded: no spreadsheet reads this.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> createJsonLines(
    const QString &path, const QStringList &fields);

} // namespace lobby::exchange
