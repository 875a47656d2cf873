#pragma once

#include "models/exchange/tables/table_row.h"
#include "models/support/result.h"

#include <QList>

#include <utility>

namespace lobby::exchange {

/// Values with the names of their columns, in the order of the file; of one name there may be
/// several.
struct Record
{
    qint64 line = 0; ///< on which it begins; the first is 1
    QList<std::pair<QString, QString>> values = {};
    std::optional<TableFault> fault = {};
};

/// Records of a file, one after the other and never all in memory. One thread.
class RecordReader
{
public:
    RecordReader() = default;
    virtual ~RecordReader() = default;
    Q_DISABLE_COPY_MOVE(RecordReader)

    /// As TableSource::next().
    [[nodiscard]] virtual Result<bool> next(Record &record) = 0;
    [[nodiscard]] virtual double share() const = 0;
};

} // namespace lobby::exchange
