#include "models/quality/counting/month_notes.h"

#include "models/store/engine/statement.h"

#include <QTimeZone>

#include <algorithm>

namespace lobby::quality {

using namespace Qt::StringLiterals;
using store::Connection;
using store::Statement;

namespace {

constexpr auto kNote
    = "INSERT INTO quality_month VALUES (:branch, :month, :today, :guests, :cg, :ca, :ag, :aa, :tg,"
      " :ta, :ug, :ua, :kg, :ka) ON CONFLICT (branch_id, month) DO UPDATE SET"
      " noted_on = excluded.noted_on, guests = excluded.guests,"
      " complete_good = excluded.complete_good, complete_all = excluded.complete_all,"
      " accurate_good = excluded.accurate_good, accurate_all = excluded.accurate_all,"
      " timely_good = excluded.timely_good, timely_all = excluded.timely_all,"
      " unique_good = coalesce(excluded.unique_good, unique_good),"
      " unique_all = coalesce(excluded.unique_all, unique_all),"
      " consistent_good = excluded.consistent_good, consistent_all = excluded.consistent_all";

struct BoundRate
{
    Rate rate;
    const char *good;
    const char *all;
};
constexpr std::array<BoundRate, kRates> kBoundRates {{{Rate::Completeness, ":cg", ":ca"},
    {Rate::Accuracy, ":ag", ":aa"}, {Rate::Timeliness, ":tg", ":ta"},
    {Rate::Uniqueness, ":ug", ":ua"}, {Rate::Consistency, ":kg", ":ka"}}};

void note(Connection &connection, const QualityPart &part, bool knowsDoubles, QDate today)
{
    Statement insert(connection, kNote);
    insert.bind(":branch", part.id)
        .bind(":month", today.toString(u"yyyy-MM"))
        .bind(":today", today.toString(Qt::ISODate))
        .bind(":guests", part.guests);
    for (const BoundRate &bound : kBoundRates) {
        const Ratio &ratio = part.rates[size_t(bound.rate)];
        if (bound.rate == Rate::Uniqueness && !knowsDoubles)
            insert.bindNull(bound.good).bindNull(bound.all);
        else
            insert.bind(bound.good, ratio.good).bind(bound.all, ratio.all);
    }
    insert.run();
}

} // namespace

void noteMonth(Connection &connection, const QualityFigures &figures, QDate today)
{
    note(connection, {{}, {}, figures.guests, figures.rates}, figures.knowsDoubles, today);
    for (const QualityPart &branch : figures.branches) {
        if (!branch.id.isNull())
            note(connection, branch, figures.knowsDoubles, today);
    }
}

QDate lastNoted(Connection &connection)
{
    Statement query(
        connection, "SELECT max(noted_on) FROM quality_month WHERE branch_id = :branch");
    query.bind(":branch", Uuid());
    return query.step() ? QDate::fromString(query.text(0), Qt::ISODate) : QDate();
}

QList<MonthRates> notedMonths(Connection &connection, const Uuid &branch, int months)
{
    QList<MonthRates> noted;
    Statement query(connection,
        "SELECT month, guests, complete_good, complete_all, accurate_good, accurate_all,"
        " timely_good, timely_all, unique_good, unique_all, consistent_good, consistent_all"
        " FROM quality_month WHERE branch_id = :branch ORDER BY month DESC LIMIT :months");
    query.bind(":branch", branch).bind(":months", qint64(months));
    while (query.step()) {
        MonthRates month {QDate::fromString(query.text(0), u"yyyy-MM"_s), query.integer(1)};
        for (int rate = 0; rate < kRates; ++rate) {
            month.rates[size_t(rate)] = {query.integer(2 + 2 * rate), query.integer(3 + 2 * rate)};
        }
        const Ratio &unique = month.rates[size_t(Rate::Uniqueness)];
        month.found = unique.all - unique.good;
        noted.prepend(month);
    }
    return noted;
}

QList<MonthMergings> mergingsSince(Connection &connection, QDate since)
{
    QList<MonthMergings> months;
    Statement query(connection,
        "SELECT strftime('%Y-%m', at / 1000, 'unixepoch'), sum(kind = 'merged'),"
        " sum(kind = 'parted') FROM identity_merge"
        " WHERE present = 1 AND kind IN ('merged', 'parted') AND at >= :since GROUP BY 1 ORDER BY "
        "1");
    query.bind(":since", QDateTime(since, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch());
    while (query.step()) {
        months.append({QDate::fromString(query.text(0), u"yyyy-MM"_s), int(query.integer(1)),
            int(query.integer(2))});
    }
    return months;
}

} // namespace lobby::quality
