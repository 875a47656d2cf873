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
    /// By what the branch works; none: not known yet.
    [[nodiscard]] std::shared_ptr<const calendar::WorkingCalendar> calendar() const
    {
        return m_progress.calendar();
    }
    /// From now on; deadlines that were reckoned by another are reckoned anew, then changed() is
    /// emitted.
    QFuture<Result<Done>> useCalendar(
        std::shared_ptr<const calendar::WorkingCalendar> calendar, const QString &name);

Q_SIGNALS:
    /// A case, or a guest whom rows name, was committed.
    void changed();

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    CaseProgress &m_progress;
};

} // namespace lobby::complaints
