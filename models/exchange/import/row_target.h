#pragma once

#include "models/access/permissions/permissions.h"
#include "models/exchange/import/row_match.h"
#include "models/exchange/import_runs.h"
#include "models/exchange/staging/cell_problem.h"

#include <atomic>

namespace lobby::exchange {

/// A row of a table after it was read.
struct StagedRow
{
    qint64 line = 0;
    QList<CellProblem> problems = {}; ///< refusals first
    RowMatch match = {};

    [[nodiscard]] bool isRefused() const
    {
        return !problems.isEmpty() && isRefusal(problems.constFirst().fault);
    }
};

/// What some rows change.
struct PlannedRows
{
    QList<sync::Intent> intents = {};
    QList<ImportedRow> rows = {};
    ImportCounts counts = {};
    int unchanged = 0;
};

/// What the rows of a table become: guests, organizations … One object for one import, which asks
/// it in the order of its functions and never from two threads at once.
class RowTarget
{
public:
    RowTarget() = default;
    virtual ~RowTarget() = default;
    Q_DISABLE_COPY_MOVE(RowTarget)

    /// Of a run's row, "guests".
    [[nodiscard]] virtual QString kind() const = 0;
    /// Beside the right to import.
    [[nodiscard]] virtual QList<access::Permission> needs() const = 0;
    /// The tables by whose rows a run that was broken off knows what its lines became.
    [[nodiscard]] virtual QList<quint16> tables() const = 0;
    /// Reads a row and keeps what it says. `row` is fitted to the headings.
    [[nodiscard]] virtual StagedRow take(const TableRow &row) = 0;
    /// Fills in who the rows are, `become` saying it of lines that are in already; refuses rows
    /// that speak of what is not here. On a store thread; throws store::SqlError. Cancelled.
    [[nodiscard]] virtual Result<Done> match(store::Connection &connection, QList<StagedRow> &rows,
        const SuspectPolicies &policies, const QHash<qint64, Uuid> &become,
        const std::atomic<bool> &cancelled)
        = 0;
    /// What the rows from `from` to before `to` change, those left out or refused nothing. Reads
    /// alone, inside the writer's transaction; throws store::SqlError.
    [[nodiscard]] virtual PlannedRows plan(
        store::Connection &connection, const QList<StagedRow> &rows, qsizetype from, qsizetype to)
        = 0;
    /// For the eye: what row and stored thing are called.
    [[nodiscard]] virtual QString nameOf(qsizetype row) const = 0;
    [[nodiscard]] virtual QString nameOf(store::Connection &connection, const Uuid &id) const = 0;
};

} // namespace lobby::exchange
