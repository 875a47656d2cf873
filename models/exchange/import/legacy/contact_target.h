#pragma once

#include "models/exchange/import/legacy/legacy_staging.h"
#include "models/exchange/legacy/legacy_rows.h"
#include "models/organizations/organization_repository.h"

namespace lobby::exchange {

/// Rows of 联系人: guests, known as those of any other table, and for whom they speak. Somebody who
/// is likely here already becomes a contact only when it is decided who he is.
class ContactTarget final : public RowTarget
{
public:
    static constexpr QLatin1StringView kTable {"contacts"};

    /// `numbers` outlives this.
    ContactTarget(LegacyContext context, const access::DocumentNumbers &numbers);

    [[nodiscard]] QString kind() const override { return kTable; }
    [[nodiscard]] QList<access::Permission> needs() const override { return {}; }
    [[nodiscard]] QList<quint16> tables() const override { return m_guests.tables(); }
    [[nodiscard]] StagedRow take(const TableRow &row) override;
    [[nodiscard]] Result<Done> match(store::Connection &connection, QList<StagedRow> &rows,
        const SuspectPolicies &policies, const QHash<qint64, Uuid> &become,
        const std::atomic<bool> &cancelled) override;
    [[nodiscard]] PlannedRows plan(store::Connection &connection, const QList<StagedRow> &rows,
        qsizetype from, qsizetype to) override;
    [[nodiscard]] QString nameOf(qsizetype row) const override { return m_guests.nameOf(row); }
    [[nodiscard]] QString nameOf(store::Connection &connection, const Uuid &id) const override
    {
        return m_guests.nameOf(connection, id);
    }

private:
    [[nodiscard]] Uuid guestOf(const QList<StagedRow> &rows, qsizetype row) const;
    [[nodiscard]] QList<sync::Intent> saying(
        store::Connection &connection, organizations::Contact contact);

    LegacyContext m_context;
    GuestTarget m_guests;
    organizations::OrganizationRepository m_repository;
    store::SyncedRows m_synced;
    NamedBefore m_before;
    QList<ContactRow> m_rows; ///< without the guests, which m_guests has
    QList<Uuid> m_organizations; ///< of m_rows, once it is known
    QSet<Uuid> m_said; ///< contacts of this file
};

} // namespace lobby::exchange
