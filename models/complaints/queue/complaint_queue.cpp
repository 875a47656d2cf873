#include "models/complaints/queue/complaint_queue.h"

#include "models/opening/opening_repository.h"
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
    connect(&database, &store::Database::changed, this, &ComplaintQueue::follow);
}

QFuture<Result<Done>> ComplaintQueue::begin(const Uuid &branch)
{
    m_branch = branch;
    readCalendar();
    return m_database.local(
        [this](Connection &connection) { m_progress.bringUpToDate(connection); });
}

void ComplaintQueue::follow(const store::Committed &committed)
{
    const auto touches = [&committed](std::initializer_list<quint16> tables) {
        return std::any_of(committed.touched.begin(), committed.touched.end(),
            [tables](const store::TouchedRow &row) {
                return std::find(tables.begin(), tables.end(), row.table) != tables.end();
            });
    };
    if (touches({schema::WorkCalendar::kTable, schema::CalendarDay::kTable}))
        readCalendar();
    else if (touches({schema::Complaint::kTable, schema::ComplaintEvent::kTable,
                 schema::DisputeEvent::kTable, schema::Evidence::kTable,
                 schema::EvidencePart::kTable, schema::Guest::kTable, schema::Staff::kTable}))
        Q_EMIT changed();
}

void ComplaintQueue::readCalendar()
{
    const auto read = m_database.read([branch = m_branch](Connection &connection) {
        return std::make_shared<const calendar::WorkingCalendar>(
            opening::calendarOf(opening::OpeningRepository(connection).ofBranch(branch)));
    });
    whenDone(read, this,
        [this](const Result<std::shared_ptr<const calendar::WorkingCalendar>> &calendar) {
            if (calendar)
                m_calendar = *calendar;
            Q_EMIT changed();
        });
}

QDateTime ComplaintQueue::local(qint64 ms) const
{
    return m_calendar ? QDateTime::fromMSecsSinceEpoch(ms, m_calendar->zone())
                      : QDateTime::fromMSecsSinceEpoch(ms);
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

} // namespace lobby::complaints
