#pragma once

#include "models/exchange/tables/table_row.h"
#include "models/support/result.h"

namespace lobby::exchange {

/// The rows of a foreign table, one after the other and never all in memory. Rows in which every
/// cell is empty are left out. What is wrong with one row is said in the row and stops nothing;
/// what is wrong with the file is an error, and then none of it may be kept. One thread.
class TableSource
{
public:
    TableSource() = default;
    virtual ~TableSource() = default;
    Q_DISABLE_COPY_MOVE(TableSource)

    /// False: there are no more, and the file is still the one that was opened. FileTooLarge (more
    /// rows or bytes than the limits), FileFormat (damaged), Unavailable (also when the file was
    /// changed meanwhile).
    [[nodiscard]] virtual Result<bool> next(TableRow &row) = 0;
    /// How much of the file is read, 0 to 1.
    [[nodiscard]] virtual double share() const = 0;
};

} // namespace lobby::exchange
