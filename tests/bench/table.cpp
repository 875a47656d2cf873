#include "tests/bench/table.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace lobby::bench {

using namespace Qt::StringLiterals;

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// Three digits, or all that stand before the point.
QString shown(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

std::vector<double> valuesOf(const QJsonArray &array)
{
    std::vector<double> values;
    for (const QJsonValue &value : array)
        values.push_back(value.toDouble());
    return values;
}

QString line(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

void Table::add(const Row &row, double value)
{
    const auto known = std::ranges::find_if(m_seen, [&row](const Seen &seen) {
        return seen.row.key == row.key && seen.row.engine == row.engine;
    });
    if (known != m_seen.end())
        known->values.push_back(value);
    else
        m_seen.push_back({row, {value}});
}

QString Table::text(const QJsonObject &peers) const
{
    QStringList heading {
        u"What"_s, u"Engine"_s, u"Wanted"_s, u"Median"_s, u"Lowest to highest"_s, u"Unit"_s};
    if (!peers.isEmpty())
        heading << u"PouchDB"_s << u"Ratio"_s;
    QString text = line(heading) + line(QStringList(heading.size(), u"---"_s));
    for (const auto &[row, values] : m_seen) {
        const auto [lowest, highest] = std::ranges::minmax(values);
        const double middle = median(values);
        QStringList cells {row.what, row.engine, row.reach, shown(middle),
            shown(lowest) + u" to "_s + shown(highest), row.unit};
        if (!peers.isEmpty()) {
            const std::vector<double> theirs = valuesOf(peers[row.key].toArray());
            if (theirs.empty())
                cells << u"–"_s << u"–"_s;
            else
                cells << shown(median(theirs)) << shown(middle / median(theirs));
        }
        text += line(cells);
    }
    return text;
}

QJsonObject Table::json() const
{
    QJsonArray rows;
    for (const auto &[row, values] : m_seen) {
        const auto [lowest, highest] = std::ranges::minmax(values);
        QJsonArray all;
        for (const double value : values)
            all.append(value);
        rows.append(
            QJsonObject {{u"key"_s, row.key}, {u"engine"_s, row.engine}, {u"what"_s, row.what},
                {u"unit"_s, row.unit}, {u"reach"_s, row.reach}, {u"median"_s, median(values)},
                {u"lowest"_s, lowest}, {u"highest"_s, highest}, {u"values"_s, all}});
    }
    return {{u"rows"_s, rows}};
}

} // namespace lobby::bench
