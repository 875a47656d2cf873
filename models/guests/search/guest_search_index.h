#pragma once

#include "models/guests/guest_repository.h"
#include "models/guests/search/guest_entry.h"
#include "models/guests/search/sort_keys.h"
#include "models/store/commit_step.h"
#include "models/support/clock.h"

namespace lobby::guests {

/// Keeps who is shown for whom, and what guests are found by, in step with their rows, in the
/// transaction that changes them.
/// Handed to the database when it is opened; outlives it. Used on the writer thread.
class GuestSearchIndex : public store::CommitStep
{
public:
    /// `clock` outlives this.
    explicit GuestSearchIndex(const Clock &clock);

    void follow(store::Connection &connection, const QList<store::TouchedRow> &touched) override;

    /// Was everything made by these rules of folding and sorting? Any connection.
    [[nodiscard]] bool isCurrent(store::Connection &connection) const;
    /// Makes the next `count` guests' entries anew, in a transaction of the caller's; false when
    /// all are done. Takes up where it stopped, also after the program was.
    [[nodiscard]] bool rebuildSome(store::Connection &connection, int count);

private:
    /// A guest and the entry there is of him so far.
    struct Known
    {
        Uuid guest;
        std::optional<GuestEntry> entry;
    };

    void update(store::Connection &connection, const Known &known, QDate today, bool anew);
    [[nodiscard]] std::optional<GuestEntry> made(
        store::Connection &connection, const Uuid &guest, QDate today) const;
    [[nodiscard]] QString version() const;

    const Clock &m_clock;
    SortKeys m_keys;
    GuestRepository m_repository;
};

} // namespace lobby::guests
