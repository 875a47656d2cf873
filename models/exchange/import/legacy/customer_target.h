#pragma once

#include "models/exchange/import/legacy/legacy_staging.h"
#include "models/exchange/legacy/customer_row.h"
#include "models/organizations/organization_repository.h"

namespace lobby::exchange {

/// Rows of 客户, each an organization or a guest. An organization is known by its name, unless its
/// tax number is another; where several are called so the policy of suspects decides.
class CustomerTarget final : public RowTarget
{
public:
    static constexpr QLatin1StringView kTable {"customers"};

    /// `numbers` outlives this.
    CustomerTarget(LegacyContext context, const access::DocumentNumbers &numbers);

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
    [[nodiscard]] RowMatch matchOf(store::Connection &connection,
        const organizations::Organization &one, const QList<Uuid> &called,
        const SuspectPolicies &policies, qint64 line) const;
    void create(PlannedRows &planned, organizations::Organization one, qint64 line) const;
    void update(PlannedRows &planned, store::Connection &connection,
        const organizations::Organization &row, const Uuid &id, qint64 line) const;

    LegacyContext m_context;
    const access::DocumentNumbers &m_numbers;
    GuestTarget m_guests; ///< the persons; the other rows are nobody
    organizations::OrganizationRepository m_repository;
    store::SyncedRows m_synced;
    QList<std::optional<organizations::Organization>> m_rows;
    QList<StagedRow> m_people; ///< as m_guests counts them
};

} // namespace lobby::exchange
