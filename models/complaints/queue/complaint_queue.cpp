#include "models/complaints/queue/complaint_queue.h"

#include "models/support/async.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::complaints {

using access::Permission;
using store::Connection;

ComplaintQueue::ComplaintQueue(store::Database &database, const access::Authoriser &authoriser,
    CaseProgress &progress, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_authoriser(authoriser)
    , m_progress(progress)
{
    connect(&database, &store::Database::changed, this, [this](const store::Committed &committed) {
        const bool shows = std::any_of(
            committed.touched.begin(), committed.touched.end(), [](const store::TouchedRow &row) {
                return row.table == schema::Complaint::kTable
                    || row.table == schema::ComplaintEvent::kTable
                    || row.table == schema::Guest::kTable || row.table == schema::Staff::kTable;
            });
        if (shows)
            Q_EMIT changed();
    });
}

QFuture<Result<QueuePage>> ComplaintQueue::page(
    QueueFilter filter, const std::optional<QueueRow> &after, int limit) const
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintView))
        return refusedWith<QueuePage>(*error);
    filter.member = m_authoriser.session()->staffId;
    return m_database.read(
        [filter, after, limit, seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
            Connection &connection) {
            return readQueue(connection, filter, after, limit, seesAll);
        });
}

QFuture<Result<Done>> ComplaintQueue::useCalendar(
    std::shared_ptr<const calendar::WorkingCalendar> calendar, const QString &name)
{
    m_progress.setCalendar(std::move(calendar), name);
    auto rebuilt = m_database.local(
        [this](Connection &connection) { m_progress.bringUpToDate(connection); });
    whenDone(rebuilt, this, [this](const Result<Done> &) { Q_EMIT changed(); });
    return rebuilt;
}

} // namespace lobby::complaints
