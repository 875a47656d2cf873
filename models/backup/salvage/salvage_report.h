#pragma once

#include "models/support/uuid.h"

#include <QList>
#include <QString>

namespace lobby::backup {

/// What became of one table. Holds numbers alone, nothing of what stands in it.
struct SalvagedTable
{
    QString name;
    qint64 rows = 0; ///< that are there again
    qint64 rowsLost = 0; ///< of which a part is gone, or that do not go with the others
    qint64 pagesLost = 0; ///< with rows that nobody can count any more
    [[nodiscard]] bool isWhole() const { return rowsLost == 0 && pagesLost == 0; }
    friend bool operator==(const SalvagedTable &, const SalvagedTable &) = default;
};

/// What was brought out of a damaged database, and what was not.
struct SalvageReport
{
    Uuid vaultId = {};
    int schema = 0; ///< of the tables
    quint32 pages = 0;
    quint32 pagesLost = 0; ///< of tables, indexes and whatever else
    quint32 pagesStray = 0; ///< of the lost ones: nobody knows of which table
    /// False: with the first page the proof is gone that pages are as the program wrote them.
    bool isProved = true;
    bool asksForNumber = false; ///< the desk had a server, which gives it what it knows
    bool mustEnrol = false; ///< it had one, and what it knew of it is lost
    QList<SalvagedTable> tables = {}; ///< those that had any rows, by name

    /// Is everything there that was?
    [[nodiscard]] bool isWhole() const
    {
        for (const SalvagedTable &table : tables) {
            if (!table.isWhole())
                return false;
        }
        return pagesStray == 0;
    }
};

} // namespace lobby::backup
