#pragma once

#include "models/access/session/authoriser.h"
#include "models/complaints/queue/case_progress.h"
#include "models/complaints/queue/queue_page.h"
#include "models/store/database.h"

#include <QObject>

namespace lobby::complaints {

/// The queue for those who may see it, and word of what makes it stale. Lives on the database's
/// thread; outlived by its arguments. Errors: NotLoggedIn, NotAllowed, the store's.
class ComplaintQueue : public QObject
{
    Q_OBJECT

public:
    ComplaintQueue(store::Database &database, const access::Authoriser &authoriser,
        CaseProgress &progress, QObject *parent = nullptr);

    /// `filter.member` is whoever is logged in.
    [[nodiscard]] QFuture<Result<QueuePage>> page(
        QueueFilter filter, const std::optional<QueueRow> &after, int limit) const;
    /// Brings every deadline up to date and follows the hours of the branch of this desk.
    QFuture<Result<Done>> begin(const Uuid &branch);
    /// By what that branch works; none: not read yet.
    [[nodiscard]] std::shared_ptr<const calendar::WorkingCalendar> calendar() const
    {
        return m_calendar;
    }
    /// A moment in the time zone of that branch.
    [[nodiscard]] QDateTime local(qint64 ms) const;

Q_SIGNALS:
    /// A case, a guest whom rows name, or the hours of a branch were committed.
    void changed();

private:
    void follow(const store::Committed &committed);
    void readCalendar();

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    CaseProgress &m_progress;
    Uuid m_branch;
    std::shared_ptr<const calendar::WorkingCalendar> m_calendar;
};

} // namespace lobby::complaints
