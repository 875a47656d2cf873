#include "models/stays/lists/stay_page.h"

#include "models/stays/lists/stay_rows.h"

#include <algorithm>
#include <tuple>

namespace lobby::stays {

using namespace store;

namespace {

#define LOBBY_STAY_PAGE(tables, span)                                                              \
    "SELECT " LOBBY_STAY_ROW_COLUMNS " FROM " tables                                               \
    " WHERE s.branch_id = :branch AND s.present = 1 AND s.archived = 0" span                       \
    " AND s.arrival BETWEEN :from AND :until"                                                      \
    " AND (s.arrival, s.departure, s.id) < (:arrival, :departure, :id)"                            \
    " AND (1 << (s.status % 16)) & :statuses"                                                      \
    " AND (:text = '' OR s.room LIKE :text || '%' ESCAPE '\\'"                                     \
    " OR s.confirmation_no LIKE :text || '%' ESCAPE '\\')"                                         \
    " ORDER BY s.arrival DESC, s.departure DESC, s.id DESC LIMIT :limit"

constexpr const char *kPage = LOBBY_STAY_PAGE(LOBBY_STAY_ROW_TABLES, "");
// Few came within an hour: they are sorted rather than looked for among all.
constexpr const char *kPageOfSpan
    = LOBBY_STAY_PAGE("stay s INDEXED BY stay_checked_in LEFT JOIN guest g ON g.id = s.guest_id",
        " AND s.checked_in_at >= :begin AND s.checked_in_at < :end");

QString textOf(QDate date, QLatin1StringView otherwise)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString(otherwise);
}

qint64 maskOf(const QList<StayStatus> &statuses)
{
    qint64 mask = statuses.isEmpty() ? ~qint64(0) : 0;
    for (const StayStatus status : statuses)
        mask |= qint64(1) << int(status);
    return mask;
}

QString escaped(const QString &text)
{
    return text.trimmed()
        .replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
}

void bindFilter(Statement &query, const StayFilter &filter, const StayPlace &place, int limit)
{
    const QLatin1StringView earliest("0000-00-00");
    const QLatin1StringView latest("9999-99-99");
    const QString from = textOf(filter.from, earliest);
    const QString until = textOf(filter.until, latest);
    const QString arrival = textOf(place.arrival, latest);
    const QString departure = textOf(place.departure, latest);
    const QString text = escaped(filter.text);
    query.bind(":branch", filter.branch)
        .bind(":from", QStringView(from))
        .bind(":until", QStringView(until))
        .bind(":arrival", QStringView(arrival))
        .bind(":departure", QStringView(departure))
        .bind(":id", place.stay)
        .bind(":statuses", maskOf(filter.statuses))
        .bind(":text", QStringView(text))
        .bind(":limit", qint64(limit));
}

bool isLater(const StayRow &one, const StayRow &other)
{
    const auto key = [](const StayRow &row) {
        return std::tuple(row.arrival, row.departure, row.stay.toBytes());
    };
    return key(one) > key(other);
}

/// The first rows of each span: those of all together are among them.
QList<StayRow> readSpans(Connection &connection, const StayFilter &filter, const StayPlace &place,
    int limit, QDate today)
{
    QList<StayRow> rows;
    Statement query(connection, kPageOfSpan);
    for (const Span &span : spansOf(*filter.checkedIn)) {
        bindFilter(query, filter, place, limit);
        query.bind(":begin", span.from).bind(":end", span.until);
        while (query.step())
            rows.append(readStayRow(connection, query, today));
        query.reset();
    }
    std::ranges::sort(rows, isLater);
    return rows.first(std::min<qsizetype>(rows.size(), limit));
}

QList<StayRow> readAll(Connection &connection, const StayFilter &filter, const StayPlace &place,
    int limit, QDate today)
{
    QList<StayRow> rows;
    Statement query(connection, kPage);
    bindFilter(query, filter, place, limit);
    while (query.step())
        rows.append(readStayRow(connection, query, today));
    return rows;
}

} // namespace

StayPage readStayPage(Connection &connection, const StayFilter &filter,
    const std::optional<StayPlace> &after, int limit, QDate today)
{
    const StayPlace place = after.value_or(StayPlace());
    const auto read = filter.checkedIn ? readSpans : readAll;
    // One row more than asked for tells whether this is the last page.
    StayPage page {read(connection, filter, place, limit + 1, today)};
    page.isLast = page.rows.size() <= limit;
    if (!page.isLast)
        page.rows.removeLast();
    return page;
}

} // namespace lobby::stays
