#pragma once

#include "models/exchange/records/record_reader.h"
#include "models/exchange/tables/table_source.h"

#include <functional>
#include <memory>

namespace lobby::exchange {

/// Opens the same file at its beginning, each time it is asked.
using OpenRecords = std::function<Result<std::unique_ptr<RecordReader>>()>;

/// Records of the file `path` as a table: it is read once for the columns, which come in the order
/// of their first value ("Mobile", "Mobile 2"), and once more for the rows. Line 0 is the headings,
/// which stand on no line of the file. What is wrong with the file is told here already.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openRecordTable(
    const QString &path, OpenRecords open, const TableLimits &limits);

} // namespace lobby::exchange
