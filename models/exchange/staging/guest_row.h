#pragma once

#include "models/exchange/mapping/column_mapping.h"
#include "models/exchange/staging/cell_problem.h"
#include "models/guests/guest.h"

namespace lobby::exchange {

/// What a row of a table says of a guest.
struct GuestRow
{
    qint64 line = 0; ///< of the file
    guests::GuestProfile profile = {}; ///< tidied; plain numbers of documents
    QList<CellProblem> problems = {}; ///< refusals first

    [[nodiscard]] bool isRefused() const
    {
        return !problems.isEmpty() && isRefusal(problems.constFirst().fault);
    }
};

/// Cells into a guest's values, by what the columns are taken for. Names are neither split nor
/// joined, but for what a comma tells ("SMITH, John"); a resident's number fills in birth date, sex
/// and nationality where the row says nothing of them. A value; any thread.
class GuestRowReader
{
public:
    /// `region` (ISO 3166-1 alpha-2) is where a telephone without a country code is dialled.
    GuestRowReader(const TableMapping &mapping, QString region, QDate today);

    [[nodiscard]] GuestRow read(const TableRow &row) const;
    /// Does any column hold numbers of documents?
    [[nodiscard]] bool readsDocuments() const;

private:
    struct Column
    {
        int index = 0;
        QString table; ///< "guest", "telephone"
        QString field; ///< "birth_date"
        QString kind; ///< "mobile", of what has kinds
    };

    QList<Column> m_columns;
    QString m_region;
    QDate m_today;
};

} // namespace lobby::exchange
