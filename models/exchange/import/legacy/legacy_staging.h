#pragma once

#include "models/exchange/import/guest_target.h"
#include "models/exchange/legacy/legacy_cells.h"

namespace lobby::exchange {

/// What the targets of the older tables have to know.
struct LegacyContext
{
    GuestTarget::Context rows;
    QString currency; ///< of amounts that name none, ISO 4217
    int figures = 2; ///< after its point
};

/// A row as it is listed. What the file itself has at fault comes before what the row says.
[[nodiscard]] StagedRow stagedRow(
    const TableMapping &mapping, const TableRow &row, const QList<LegacyProblem> &problems);
/// What no guest may have, and what should be looked at, as for any other table. Refusals first.
void addGuestProblems(StagedRow &row, const guests::GuestProfile &profile, QDate today);
/// Before what was only for a second look.
void refuse(StagedRow &row, const TableMapping &mapping, CellFault fault, const QString &field);
/// None: no column is taken for this.
[[nodiscard]] int columnOf(const TableMapping &mapping, const QString &field);

/// The same row of the same file is the same thing on every desk, the second of two that say the
/// same is another.
class RowIds
{
public:
    explicit RowIds(QByteArray kind)
        : m_kind(std::move(kind))
    {
    }
    [[nodiscard]] Uuid next(const Uuid &subject, const QStringList &said);

private:
    QByteArray m_kind;
    QHash<Uuid, int> m_times;
};

/// What stands in a table already. On a store thread; throws store::SqlError.
[[nodiscard]] bool isThere(
    store::Connection &connection, const store::SyncedRows &synced, quint16 table, const Uuid &id);

} // namespace lobby::exchange
