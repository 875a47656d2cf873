#include "models/complaints/prevention/rise_counts.h"

#include "models/store/engine/statement.h"

#include <QMap>

#include <algorithm>

namespace lobby::complaints {

using store::Statement;

namespace {

constexpr auto kCounted
    = "SELECT f.day, f.category, c.room, p.department, t.carrier FROM case_figure f"
      " JOIN complaint c ON c.id = f.complaint_id"
      " JOIN case_progress p ON p.complaint_id = f.complaint_id"
      " LEFT JOIN trip t ON t.id = c.trip_id"
      " WHERE f.branch_id = :branch AND f.day BETWEEN :from AND :until"
      " AND c.kind IN ('complaint', 'dispute', 'defect')"
      " AND (:all OR c.restriction IS NULL)";
// Who a case was passed to outside the house, and who answers for it, each counted once a case.
constexpr auto kNamed
    = "SELECT DISTINCT f.complaint_id, f.day, e.party, s.name FROM case_figure f"
      " JOIN complaint c ON c.id = f.complaint_id"
      " JOIN complaint_event e ON e.complaint_id = f.complaint_id"
      " LEFT JOIN staff s ON s.id = e.about_id"
      " WHERE f.branch_id = :branch AND f.day BETWEEN :from AND :until"
      " AND c.kind IN ('complaint', 'dispute', 'defect')"
      " AND (:all OR c.restriction IS NULL) AND e.present = 1"
      " AND ((e.kind = 'nature' AND e.code = 'other_unit') OR (e.kind = 'responsible' AND :all))";
constexpr auto kFirstDay = "SELECT min(day) FROM case_figure WHERE branch_id = :branch";

} // namespace

QList<RiseCount> riseCounts(
    store::Connection &connection, const Uuid &branch, QDate today, bool seesAll)
{
    const qint64 last = today.toJulianDay();
    Statement first(connection, kFirstDay);
    first.bind(":branch", branch);
    const qint64 firstDay = first.step() ? first.optionalInteger(0).value_or(last) : last;
    const int longest = *std::ranges::max_element(kRiseSpans);
    QMap<std::pair<RiseOf, QString>, QList<qint64>> days;
    Statement query(connection, kCounted);
    query.bind(":branch", branch)
        .bind(":from", last - longest - kPastDays + 1)
        .bind(":until", last)
        .bind(":all", qint64(seesAll));
    while (query.step()) {
        for (const RiseOf of :
            {RiseOf::Category, RiseOf::Room, RiseOf::Department, RiseOf::Carrier}) {
            const QString thing = query.text(1 + int(of));
            if (!thing.isEmpty())
                days[{of, thing}].append(query.integer(0));
        }
    }
    Statement named(connection, kNamed);
    named.bind(":branch", branch)
        .bind(":from", last - longest - kPastDays + 1)
        .bind(":until", last)
        .bind(":all", qint64(seesAll));
    while (named.step()) {
        for (const auto &[of, thing] :
            {std::pair(RiseOf::Supplier, named.text(2)), std::pair(RiseOf::Staff, named.text(3))}) {
            if (!thing.isEmpty())
                days[{of, thing}].append(named.integer(1));
        }
    }
    QList<RiseCount> counts;
    for (const int span : kRiseSpans) {
        const qint64 begin = last - span + 1;
        const qint64 pastBegin = std::max(begin - kPastDays, firstDay);
        if (begin - pastBegin < kLeastPastDays)
            continue;
        for (const auto &[thing, all] : days.asKeyValueRange()) {
            RiseCount count {thing.first, thing.second, span, 0, int(begin - pastBegin), 0};
            for (const qint64 day : all) {
                count.recent += day >= begin ? 1 : 0;
                count.past += day < begin && day >= pastBegin ? 1 : 0;
            }
            counts.append(count);
        }
    }
    return counts;
}

} // namespace lobby::complaints
