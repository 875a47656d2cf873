#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/exchange/import/row_target.h"
#include "models/exchange/staging/guest_row.h"
#include "models/guests/guest_repository.h"

namespace lobby::exchange {

/// Rows that become guests.
class GuestTarget final : public RowTarget
{
public:
    struct Context
    {
        TableMapping mapping;
        QString region; ///< where telephones without a country code are dialled
        QDate today;
        qint64 nowMs = 0;
        Uuid author = {};
        Uuid branch = {};
    };

    /// `numbers` outlives this.
    GuestTarget(Context context, const access::DocumentNumbers &numbers);

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QList<access::Permission> needs() const override;
    [[nodiscard]] QList<quint16> tables() const override;
    [[nodiscard]] StagedRow take(const TableRow &row) override;
    /// In place of take(), for who reads rows in another way.
    StagedRow keep(GuestRow row);
    /// Before match(): this row is nobody.
    void refuse(qsizetype row, const CellProblem &problem);
    /// As it will be stored; his id only if keep() was given one.
    [[nodiscard]] const guests::GuestProfile &profileOf(qsizetype row) const
    {
        return m_rows.at(row).profile;
    }
    [[nodiscard]] guests::GuestProfile &profileOf(qsizetype row) { return m_rows[row].profile; }
    [[nodiscard]] Result<Done> match(store::Connection &connection, QList<StagedRow> &rows,
        const SuspectPolicies &policies, const QHash<qint64, Uuid> &become,
        const std::atomic<bool> &cancelled) override;
    [[nodiscard]] PlannedRows plan(store::Connection &connection, const QList<StagedRow> &rows,
        qsizetype from, qsizetype to) override;
    [[nodiscard]] QString nameOf(qsizetype row) const override;
    [[nodiscard]] QString nameOf(store::Connection &connection, const Uuid &id) const override;

private:
    void create(PlannedRows &planned, const GuestRow &row) const;
    void update(PlannedRows &planned, store::Connection &connection, const GuestRow &row,
        const Uuid &guest) const;
    void seal(guests::GuestProfile &profile) const;

    Context m_context;
    const access::DocumentNumbers &m_numbers;
    GuestRowReader m_reader;
    guests::GuestRepository m_repository;
    store::SyncedRows m_synced;
    QList<GuestRow> m_rows;
};

} // namespace lobby::exchange
