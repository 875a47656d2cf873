#pragma once

#include "models/guests/guest_repository.h"
#include "models/quality/merging/merge_plan.h"
#include "models/quality/merging/since_merging.h"

namespace lobby::quality {

/// SQL of mergings and the changes that make and part them. On a store thread; throws
/// store::SqlError.
class MergeRepository
{
public:
    explicit MergeRepository(store::Connection &connection);

    /// A guest as he is shown, of all his records. None when there is no such guest.
    [[nodiscard]] std::optional<guests::JointGuest> guest(const Uuid &id) const;
    /// Of all his records.
    [[nodiscard]] Ties ties(const Uuid &id) const;
    [[nodiscard]] std::optional<guests::Merging> standingMerging(const Uuid &id) const;
    /// Fields of a record that were written since, and all that was given to it since.
    [[nodiscard]] SinceMerging since(const guests::Merging &merging) const;
    /// Without what other records of his group say; empty, if this desk does not have it.
    [[nodiscard]] guests::GuestProfile recordAlone(const Uuid &id) const;
    /// Of stays, trips and cases among them.
    [[nodiscard]] QHash<Uuid, SinceFact> factsOf(const SinceMerging &since) const;

    struct Occasion
    {
        QString rule = {}; ///< queue, list, by_hand
        int score = 0; ///< thousandths
        Uuid staff = {};
        qint64 nowMs = 0;
    };
    /// One entry says that `other` goes into `kept`, one keeps what `kept` was.
    [[nodiscard]] QList<sync::Intent> merged(const Uuid &kept, const Uuid &other,
        const guests::FieldSources &sources, const Occasion &occasion) const;
    /// Takes back this merging and all others of the same two that are known here. Invalid when
    /// something belongs to the other that did not come since (subject: the field or table).
    [[nodiscard]] Result<QList<sync::Intent>> parted(const guests::Merging &merging,
        const Belongings &ofOther, const Uuid &staff, qint64 nowMs) const;

private:
    [[nodiscard]] sync::EntityState record(const Uuid &id) const;
    [[nodiscard]] std::optional<sync::EntityState> keptState(const Uuid &merging) const;
    [[nodiscard]] std::optional<sync::EntityState> row(quint16 table, const Uuid &id) const;
    [[nodiscard]] QList<sync::Intent> given(
        const SinceRow &row, const Uuid &to, qint64 nowMs) const;

    store::Connection &m_connection;
    guests::GuestRepository m_guests;
    store::SyncedRows m_rows;
};

} // namespace lobby::quality
