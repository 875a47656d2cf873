#include "models/stays/lists/stay_page.h"

#include "models/stays/lists/stay_rows.h"

namespace lobby::stays {

using namespace store;

namespace {

constexpr const char *kPage = "SELECT " LOBBY_STAY_ROW_COLUMNS " FROM " LOBBY_STAY_ROW_TABLES
                              " WHERE s.branch_id = :branch AND s.present = 1 AND s.archived = 0"
                              " AND s.arrival BETWEEN :from AND :until"
                              " AND (s.arrival, s.departure, s.id) < (:arrival, :departure, :id)"
                              " AND (1 << (s.status % 16)) & :statuses"
                              " AND (:text = '' OR s.room LIKE :text || '%' ESCAPE '\\'"
                              " OR s.confirmation_no LIKE :text || '%' ESCAPE '\\')"
                              " ORDER BY s.arrival DESC, s.departure DESC, s.id DESC LIMIT :limit";

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

} // namespace

StayPage readStayPage(Connection &connection, const StayFilter &filter,
    const std::optional<StayPlace> &after, int limit, QDate today)
{
    const QLatin1StringView earliest("0000-00-00");
    const QLatin1StringView latest("9999-99-99");
    const StayPlace place = after.value_or(StayPlace());
    const QString from = textOf(filter.from, earliest);
    const QString until = textOf(filter.until, latest);
    const QString arrival = textOf(place.arrival, latest);
    const QString departure = textOf(place.departure, latest);
    const QString text = escaped(filter.text);

    Statement query(connection, kPage);
    query.bind(":branch", filter.branch)
        .bind(":from", QStringView(from))
        .bind(":until", QStringView(until))
        .bind(":arrival", QStringView(arrival))
        .bind(":departure", QStringView(departure))
        .bind(":id", place.stay)
        .bind(":statuses", maskOf(filter.statuses))
        .bind(":text", QStringView(text))
        // One row more than asked for tells whether this is the last page.
        .bind(":limit", qint64(limit) + 1);
    StayPage page;
    while (query.step())
        page.rows.append(readStayRow(connection, query, today));
    page.isLast = page.rows.size() <= limit;
    if (!page.isLast)
        page.rows.removeLast();
    return page;
}

} // namespace lobby::stays
