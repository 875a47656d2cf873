#include "models/complaints/queue/queue_page.h"

#include "models/complaints/case/case_names.h"
#include "models/complaints/complaint_rows.h"
#include "models/guests/guest_rows.h"
#include "models/store/engine/statement.h"

#include <limits>

// Of `complaint c`, `case_progress p`, `guest g` and `staff s`.
#define LOBBY_QUEUE_COLUMNS                                                                        \
    LOBBY_COMPLAINT_COLUMNS ", " LOBBY_GUEST_NAME_COLUMNS                                          \
                            ", g.language, p.steps, p.clock, p.due_from, p.due_at,"                \
                            " p.paused_since, p.pause_reason, p.closed_at, s.name, p.department"
#define LOBBY_QUEUE_JOINS                                                                          \
    " JOIN complaint c ON c.id = p.complaint_id LEFT JOIN guest g ON g.id = c.guest_id"            \
    " LEFT JOIN staff s ON s.id = p.owner_id"
#define LOBBY_QUEUE_FILTERS                                                                        \
    "(:category IS NULL OR (c.category = :category AND (:all OR c.restriction IS NULL)))"          \
    " AND (:severity IS NULL OR c.severity = :severity)"                                           \
    " AND (:text IS NULL OR c.case_no LIKE :text ESCAPE '\\' OR (:all OR c.restriction IS NULL)"   \
    " AND (c.room LIKE :text ESCAPE '\\' OR c.summary LIKE :text ESCAPE '\\'"                      \
    " OR c.verbatim LIKE :text ESCAPE '\\'))"

namespace lobby::complaints {

using store::Connection;
using store::Statement;

namespace {

constexpr const char *kPage
    = "SELECT " LOBBY_QUEUE_COLUMNS ", p.place"
      " FROM case_progress p" LOBBY_QUEUE_JOINS " WHERE p.branch_id = :branch AND p.is_open = :open"
      " AND (p.place, p.complaint_id) > (:place, :after)"
      " AND (:member IS NULL OR p.owner_id = :member OR c.received_by = :member)"
      " AND " LOBBY_QUEUE_FILTERS " ORDER BY p.place, p.complaint_id LIMIT :limit";
constexpr const char *kAll
    = "SELECT " LOBBY_QUEUE_COLUMNS ", -f.received_at"
      " FROM case_figure f JOIN case_progress p ON p.complaint_id = "
      "f.complaint_id" LOBBY_QUEUE_JOINS
      " WHERE f.branch_id = :branch AND f.day BETWEEN :from AND :until"
      " AND (-f.received_at, f.complaint_id) > (:place, :after)"
      " AND (:weekday IS NULL OR f.day % 7 = :weekday) AND (:hour IS NULL OR f.hour = :hour)"
      " AND (:unnamed = 0 OR (f.category IS NULL AND (:all OR c.restriction IS NULL)))"
      " AND CASE :done WHEN 1 THEN f.whole_ms WHEN 2 THEN f.nature_ms WHEN 3 THEN f.response_ms"
      " WHEN 4 THEN f.investigation_ms WHEN 5 THEN f.proposal_ms WHEN 6 THEN f.execution_ms"
      " WHEN 7 THEN f.call_back_ms ELSE 0 END IS NOT NULL"
      " AND (:missed IS NULL OR :missed = (f.missed > 0 OR coalesce(f.due_1 < :now, 0)"
      " OR coalesce(f.due_2 < :now, 0) OR coalesce(f.due_3 < :now, 0)))"
      " AND " LOBBY_QUEUE_FILTERS " ORDER BY -f.received_at, f.complaint_id LIMIT :limit";
constexpr const char *kCounts
    = "SELECT sum(p.is_open AND (p.owner_id = :member OR c.received_by = :member)),"
      " sum(p.is_open), sum(NOT p.is_open), count(*)"
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

template <typename Number>
sync::Value ifGiven(const std::optional<Number> &number)
{
    return number ? sync::Value(qint64(*number)) : sync::Value();
}

void bindBehind(Statement &query, const BehindFigure &behind)
{
    const bool isSpan = behind.from.isValid() && behind.until.isValid();
    query.bind(":from", isSpan ? behind.from.toJulianDay() : std::numeric_limits<qint64>::min())
        .bind(":until", isSpan ? behind.until.toJulianDay() : std::numeric_limits<qint64>::max())
        .bind(":weekday", ifGiven(behind.weekday))
        .bind(":hour", ifGiven(behind.hour))
        .bind(":unnamed", qint64(behind.isUnnamed))
        .bind(":done", ifGiven(behind.done))
        .bind(":missed", ifGiven(behind.isMissed))
        .bind(":now", behind.asOf);
}

} // namespace

QueuePage readQueue(Connection &connection, const QueueFilter &filter,
    const std::optional<QueueRow> &after, int limit, bool seesAll)
{
    QueuePage page;
    readCounts(connection, filter, page);
    const bool isAll = filter.list == QueueList::All;
    Statement query(connection, isAll ? kAll : kPage);
    query.bind(":branch", filter.branch)
        .bind(":place", after ? after->place : std::numeric_limits<qint64>::min())
        .bind(":after", after ? after->complaint : Uuid())
        .bind(":all", qint64(seesAll))
        .bind(":limit", qint64(limit) + 1);
    if (isAll) {
        bindBehind(query, filter.behind);
    } else {
        query.bind(":open", qint64(filter.list == QueueList::Closed ? 0 : 1));
        if (filter.list == QueueList::Mine)
            query.bind(":member", filter.member);
        else
            query.bindNull(":member");
    }
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
