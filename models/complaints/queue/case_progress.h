#pragma once

#include "models/calendar/working_calendar.h"
#include "models/complaints/clocks/case_clocks.h"
#include "models/complaints/disputes/statutory_clocks.h"
#include "models/store/commit_step.h"

#include <QHash>

#include <memory>

namespace lobby::complaints {

/// Keeps where each case stands, and what it cost, in step with its rows, in the transaction that
/// changes them, so that the queue is one look into an index and figures are sums. Deadlines are
/// reckoned by the hours of the branch that took the case down; other hours or holidays move them
/// all. Handed to the database when it is opened; outlives it. Used on the writer thread.
class CaseProgress : public store::CommitStep
{
public:
    void follow(store::Connection &connection, const QList<store::TouchedRow> &touched) override;
    /// Every case anew, if they were reckoned by other rules. In a transaction of the caller's;
    /// throws SqlError.
    void bringUpToDate(store::Connection &connection);

private:
    using Calendar = std::shared_ptr<const calendar::WorkingCalendar>;

    void rebuild(store::Connection &connection);
    void update(store::Connection &connection, const Uuid &complaint);
    [[nodiscard]] const calendar::WorkingCalendar &calendarOf(
        store::Connection &connection, const Uuid &branch);

    [[nodiscard]] const LegalGround &groundOf(store::Connection &connection, const Uuid &branch);
    /// What the house has to do next by law, in a dispute that goes on.
    [[nodiscard]] std::optional<CaseClock> statutoryClock(store::Connection &connection,
        const Complaint &complaint, const calendar::WorkingCalendar &calendar);

    // By branch; forgotten when hours or holidays change.
    QHash<Uuid, Calendar> m_calendars;
    QHash<Uuid, std::shared_ptr<const LegalGround>> m_grounds;
};

} // namespace lobby::complaints
