#pragma once

#include "models/calendar/working_calendar.h"
#include "models/store/commit_step.h"

#include <memory>
#include <mutex>

namespace lobby::complaints {

/// Keeps where each case stands in step with its rows, in the transaction that changes them, so
/// that the queue is one look into an index. Handed to the database when it is opened; outlives it.
class CaseProgress : public store::CommitStep
{
public:
    /// By what deadlines are reckoned from now on; `name` tells calendars apart. What is stored
    /// already waits for bringUpToDate(). Any thread.
    void setCalendar(
        std::shared_ptr<const calendar::WorkingCalendar> calendar, const QString &name);
    [[nodiscard]] std::shared_ptr<const calendar::WorkingCalendar> calendar() const;

    /// On the writer thread.
    void follow(store::Connection &connection, const QList<store::TouchedRow> &touched) override;
    /// Every case anew, if they were reckoned by other rules or another calendar. On the writer
    /// thread, in a transaction of the caller's; throws SqlError.
    void bringUpToDate(store::Connection &connection);

private:
    void update(store::Connection &connection, const Uuid &complaint);

    mutable std::mutex m_mutex;
    std::shared_ptr<const calendar::WorkingCalendar> m_calendar;
    QString m_name;
};

} // namespace lobby::complaints
