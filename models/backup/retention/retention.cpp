#include "models/backup/retention/retention.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace lobby::backup {

namespace {

using Period = std::pair<int, int>;

Period dayOf(const QDateTime &time)
{
    return {time.date().year(), time.date().dayOfYear()};
}

Period weekOf(const QDateTime &time)
{
    int year = 0;
    const int week = time.date().weekNumber(&year);
    return {year, week};
}

Period monthOf(const QDateTime &time)
{
    return {time.date().year(), time.date().month()};
}

/// The first of each of the first `most` periods, of times from the last to the first.
void keepFirstOfEach(const QList<QDateTime> &made, const QList<qsizetype> &order,
    Period (*periodOf)(const QDateTime &), int most, std::set<qsizetype> &kept)
{
    std::set<Period> seen;
    for (const qsizetype i : order) {
        if (static_cast<int>(seen.size()) >= most)
            return; // all that follow are earlier than the periods seen, or in the last of them
        if (seen.insert(periodOf(made[i])).second)
            kept.insert(i);
    }
}

} // namespace

QList<qsizetype> spareBackups(const QList<QDateTime> &made, const RetentionRule &rule)
{
    QList<qsizetype> order(made.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    order.removeIf([&](qsizetype i) { return !made[i].isValid(); });
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) { return made[a] > made[b]; });
    if (order.isEmpty())
        return {};
    std::set<qsizetype> kept {order.constFirst()};
    keepFirstOfEach(made, order, dayOf, rule.days, kept);
    keepFirstOfEach(made, order, weekOf, rule.weeks, kept);
    keepFirstOfEach(made, order, monthOf, rule.months, kept);
    order.removeIf([&](qsizetype i) { return kept.contains(i); });
    std::ranges::reverse(order);
    return order;
}

} // namespace lobby::backup
