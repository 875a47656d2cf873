#pragma once

#include "models/opening/opening.h"
#include "models/store/engine/connection.h"
#include "models/sync/op.h"

namespace lobby::opening {

/// Hours, closing days and imported holidays as they are stored. On a store thread; throws
/// store::SqlError.
class OpeningRepository
{
public:
    explicit OpeningRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Opening ofBranch(const Uuid &branch) const;
    [[nodiscard]] bool hasDay(const Uuid &branch, const Uuid &day) const;

    /// What writes `after`, whether the branch has hours already or not; empty when nothing
    /// differs.
    [[nodiscard]] QList<sync::Intent> savingOf(const BranchHours &after) const;
    [[nodiscard]] static sync::Intent creationOf(const ClosingDay &day, const Uuid &branch);
    [[nodiscard]] static sync::Intent hidingOf(const Uuid &day);
    /// What puts the list in the place of what was imported of its year. The rows' ids follow from
    /// region, year and date, so that two desks which import the same do not double it.
    [[nodiscard]] QList<sync::Intent> importOf(const calendar::HolidayList &list) const;

private:
    [[nodiscard]] std::optional<BranchHours> hoursOf(const Uuid &branch) const;
    [[nodiscard]] QList<ClosingDay> daysOf(const Uuid &branch) const;
    [[nodiscard]] QList<calendar::HolidayList> listsOf(const QString &region) const;

    store::Connection &m_connection;
};

} // namespace lobby::opening
