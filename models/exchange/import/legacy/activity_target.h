#pragma once

#include "models/exchange/import/legacy/legacy_staging.h"
#include "models/exchange/legacy/legacy_rows.h"
#include "models/organizations/organization_repository.h"

namespace lobby::exchange {

class NamedSubjects;

/// Rows of 联系活动: contacts with guests who are here; where an organization alone is named, with
/// its main contact. What an earlier import of the same row brought in stays as it is.
class ActivityTarget final : public RowTarget
{
public:
    static constexpr QLatin1StringView kTable {"activities"};

    explicit ActivityTarget(LegacyContext context);

    [[nodiscard]] QString kind() const override { return kTable; }
    [[nodiscard]] QList<access::Permission> needs() const override
    {
        return {access::Permission::FollowupEdit};
    }
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
    [[nodiscard]] std::optional<CellFault> findGuest(
        store::Connection &connection, ActivityRow &row, const NamedSubjects &here) const;
    [[nodiscard]] std::optional<CellFault> findContact(store::Connection &connection,
        ActivityRow &row, const NamedSubjects &here, const Uuid &organization) const;

    LegacyContext m_context;
    organizations::OrganizationRepository m_repository;
    store::SyncedRows m_synced;
    NamedBefore m_before;
    RowIds m_ids {"imported_activity"};
    QList<ActivityRow> m_rows;
};

} // namespace lobby::exchange
