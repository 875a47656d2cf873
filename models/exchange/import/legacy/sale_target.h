#pragma once

#include "models/exchange/import/legacy/legacy_staging.h"
#include "models/exchange/legacy/legacy_rows.h"

namespace lobby::exchange {

class NamedSubjects;

/// Rows of 销售: what was sold to an organization or a guest who is here. What an earlier import of
/// the same row brought in stays as it is.
class SaleTarget final : public RowTarget
{
public:
    static constexpr QLatin1StringView kTable {"sales"};

    explicit SaleTarget(LegacyContext context);

    [[nodiscard]] QString kind() const override { return kTable; }
    [[nodiscard]] QList<access::Permission> needs() const override { return {}; }
    [[nodiscard]] QList<quint16> tables() const override;
    [[nodiscard]] StagedRow take(const TableRow &row) override;
    [[nodiscard]] Result<Done> match(store::Connection &connection, QList<StagedRow> &rows,
        const SuspectPolicies &policies, const QHash<qint64, Uuid> &become,
        const std::atomic<bool> &cancelled) override;
    [[nodiscard]] PlannedRows plan(store::Connection &connection, const QList<StagedRow> &rows,
        qsizetype from, qsizetype to) override;
    [[nodiscard]] QString nameOf(qsizetype row) const override;
    [[nodiscard]] QString nameOf(store::Connection &connection, const Uuid &id) const override;

private:
    [[nodiscard]] std::optional<CellFault> findSubject(SaleRow &row, const NamedSubjects &here);

    LegacyContext m_context;
    store::SyncedRows m_synced;
    NamedBefore m_before;
    RowIds m_ids {"imported_sale"};
    QList<SaleRow> m_rows;
};

} // namespace lobby::exchange
