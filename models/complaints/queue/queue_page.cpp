#include "models/complaints/queue/queue_page.h"

#include "models/complaints/case/case_names.h"
#include "models/complaints/complaint_rows.h"
#include "models/guests/guest_rows.h"
#include "models/store/engine/statement.h"

#include <limits>

namespace lobby::complaints {

using store::Connection;
using store::Statement;

namespace {

constexpr const char *kPage
    = "SELECT " LOBBY_COMPLAINT_COLUMNS ", " LOBBY_GUEST_NAME_COLUMNS
      ", g.language, p.steps, p.clock, p.due_from, p.due_at, p.paused_since, p.pause_reason,"
      " p.closed_at, s.name, p.department, p.place"
      " FROM case_progress p JOIN complaint c ON c.id = p.complaint_id"
      " LEFT JOIN guest g ON g.id = c.guest_id LEFT JOIN staff s ON s.id = p.owner_id"
      " WHERE p.branch_id = :branch AND p.is_open = :open"
      " AND (p.place, p.complaint_id) > (:place, :after)"
      " AND (:member IS NULL OR p.owner_id = :member OR c.received_by = :member)"
      " AND (:category IS NULL OR c.category = :category)"
      " AND (:severity IS NULL OR c.severity = :severity)"
      " AND (:text IS NULL OR c.case_no LIKE :text ESCAPE '\\' OR (:all OR c.restriction IS NULL)"
      " AND (c.room LIKE :text ESCAPE '\\' OR c.summary LIKE :text ESCAPE '\\'"
      " OR c.verbatim LIKE :text ESCAPE '\\'))"
      " ORDER BY p.place, p.complaint_id LIMIT :limit";
constexpr const char *kCounts
    = "SELECT sum(p.is_open AND (p.owner_id = :member OR c.received_by = :member)),"
      " sum(p.is_open), sum(NOT p.is_open)"
      " FROM case_progress p JOIN complaint c ON c.id = p.complaint_id"
      " WHERE p.branch_id = :branch";

StepStatus statusOf(QChar letter)
{
    switch (letter.toLatin1()) {
    case '>':
        return StepStatus::Current;
    case '+':
        return StepStatus::Done;
    case 's':
        return StepStatus::Skipped;
    case '.':
        return StepStatus::NotNeeded;
    default:
        return StepStatus::Ahead;
    }
}

/// Anywhere in the text; what is a sign of LIKE is meant as it stands.
QString patternOf(QString text)
{
    for (const QChar sign : {QChar(u'\\'), QChar(u'%'), QChar(u'_')})
        text.replace(sign, QString(u'\\') + sign);
    return u'%' + text + u'%';
}

QueueRow readRow(const Statement &row, bool seesAll)
{
    const Complaint complaint = readComplaint(row);
    QueueRow queued;
    queued.complaint = complaint.id;
    queued.caseNo = complaint.caseNo;
    queued.severity = complaint.severity;
    queued.isHidden = complaint.restriction != Restriction::None && !seesAll;
    int at = kComplaintColumns;
    if (!queued.isHidden) {
        queued.kind = complaint.kind;
        queued.category = complaint.category;
        queued.reporterName = complaint.reporterName;
        queued.isAnonymous = complaint.isAnonymous;
        queued.room = complaint.room;
        queued.headline = headlineOf(complaint);
        queued.guestName = guests::readGuestName(row, at);
        queued.language = row.text(at + guests::kGuestNameColumns);
    }
    at += guests::kGuestNameColumns + 1;
    const QString letters = row.text(at++);
    for (qsizetype i = 0; i < std::min<qsizetype>(kSteps, letters.size()); ++i)
        queued.steps[size_t(i)] = statusOf(letters.at(i));
    if (const auto clock = row.optionalInteger(at++))
        queued.clock = ClockKind(*clock);
    queued.dueFrom = row.integer(at++);
    queued.dueAt = row.optionalInteger(at++);
    queued.pausedSince = row.optionalInteger(at++);
    queued.pauseReason = row.text(at++);
    queued.closedAt = row.optionalInteger(at++);
    queued.owner = row.text(at++);
    queued.department = row.text(at++);
    queued.place = row.integer(at);
    return queued;
}

void readCounts(Connection &connection, const QueueFilter &filter, QueuePage &page)
{
    Statement query(connection, kCounts);
    query.bind(":branch", filter.branch).bind(":member", filter.member);
    if (!query.step())
        return;
    for (int list = 0; list < kQueueLists; ++list)
        page.counts[size_t(list)] = static_cast<int>(query.integer(list));
}

} // namespace

QueuePage readQueue(Connection &connection, const QueueFilter &filter,
    const std::optional<QueueRow> &after, int limit, bool seesAll)
{
    QueuePage page;
    readCounts(connection, filter, page);
    Statement query(connection, kPage);
    query.bind(":branch", filter.branch)
        .bind(":open", qint64(filter.list == QueueList::Closed ? 0 : 1))
        .bind(":place", after ? after->place : std::numeric_limits<qint64>::min())
        .bind(":after", after ? after->complaint : Uuid())
        .bind(":all", qint64(seesAll))
        .bind(":limit", qint64(limit) + 1);
    if (filter.list == QueueList::Mine)
        query.bind(":member", filter.member);
    else
        query.bindNull(":member");
    if (filter.category)
        query.bind(":category", QString(nameOf(*filter.category)));
    else
        query.bindNull(":category");
    if (filter.severity)
        query.bind(":severity", qint64(*filter.severity));
    else
        query.bindNull(":severity");
    const QString text = filter.text.simplified();
    if (text.isEmpty())
        query.bindNull(":text");
    else
        query.bind(":text", patternOf(text));
    while (query.step())
        page.rows.append(readRow(query, seesAll));
    page.isLast = page.rows.size() <= limit;
    if (!page.isLast)
        page.rows.removeLast();
    return page;
}

} // namespace lobby::complaints
