#include "models/exchange/mapping/column_mapping.h"

#include "models/exchange/mapping/content_guess.h"

#include <QSet>

#include <algorithm>

namespace lobby::exchange {

using By = MappedColumn::By;

namespace {

constexpr qsizetype kHeadingRows = 10;

struct HeadingMatch
{
    const KnownTable *table = nullptr;
    int row = -1;
    int known = 0; ///< different fields
};

int fieldsIn(const KnownTable &table, const QStringList &cells)
{
    QSet<int> fields;
    for (const QString &cell : cells) {
        const auto found = table.byHeading.constFind(foldedHeading(cell));
        if (found != table.byHeading.cend())
            fields.insert(*found);
    }
    return int(fields.size());
}

/// One known heading among many cells may be chance; a column alone is not.
bool isHeadingRow(const HeadingMatch &match, const QStringList &cells)
{
    const auto filled = cells.size() - cells.count(QString());
    return match.known >= 2 || (match.known == 1 && filled <= 2);
}

HeadingMatch findHeadings(const QList<TableRow> &rows)
{
    HeadingMatch best;
    for (int row = 0; row < std::min(rows.size(), kHeadingRows); ++row) {
        for (const KnownTable &table : knownTables()) {
            const HeadingMatch match {&table, row, fieldsIn(table, rows.at(row).cells)};
            if (match.known > best.known && isHeadingRow(match, rows.at(row).cells))
                best = match;
        }
    }
    return best;
}

class MappingGuess
{
public:
    explicit MappingGuess(const KnownTable &table)
        : m_table(table)
    {
    }

    MappedColumn byHeading(const QString &heading)
    {
        const auto found = m_table.byHeading.constFind(foldedHeading(heading));
        if (found == m_table.byHeading.cend())
            return {heading};
        return take(*found) ? MappedColumn {heading, m_table.columns.at(*found).field, By::Heading}
                            : MappedColumn {heading, {}, By::Repeated};
    }

    void byContent(MappedColumn &column, ContentKind kind)
    {
        for (int i = 0; i < m_table.columns.size(); ++i) {
            const KnownColumn &known = m_table.columns.at(i);
            if (known.content == kind && !m_taken.contains(i)) {
                m_taken.insert(i);
                column.field = known.field;
                column.by = By::Content;
                return;
            }
        }
    }

private:
    bool take(int known)
    {
        const bool first = !m_taken.contains(known);
        m_taken.insert(known);
        return first || m_table.columns.at(known).many;
    }

    const KnownTable &m_table;
    QSet<int> m_taken;
};

QStringList valuesOf(const QList<TableRow> &rows, qsizetype from, qsizetype column)
{
    QStringList values;
    for (qsizetype i = from; i < rows.size(); ++i) {
        if (!rows.at(i).fault)
            values.append(rows.at(i).cells.value(column));
    }
    return values;
}

} // namespace

TableMapping guessMapping(
    const QList<TableRow> &beginning, const QString &region, QDate today, HeadingRow headingRow)
{
    const bool isFirst = headingRow == HeadingRow::First && !beginning.isEmpty();
    HeadingMatch headings = findHeadings(isFirst ? beginning.first(1) : beginning);
    if (isFirst)
        headings.row = 0;
    const KnownTable &table = headings.table ? *headings.table : knownTables().constFirst();
    TableMapping mapping {table.name, headings.row, {}};
    MappingGuess guess(table);
    if (headings.row >= 0) {
        for (const QString &heading : beginning.at(headings.row).cells)
            mapping.columns.append(guess.byHeading(heading));
    } else {
        for (const TableRow &row : beginning) {
            while (mapping.columns.size() < row.cells.size())
                mapping.columns.append(MappedColumn {});
        }
    }
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        MappedColumn &column = mapping.columns[i];
        if (column.by != By::Nothing)
            continue;
        const auto kind = contentOf(valuesOf(beginning, headings.row + 1, i), region, today);
        if (kind)
            guess.byContent(column, *kind);
    }
    return mapping;
}

void fitToHeadings(TableRow &row, qsizetype columns, ShortRows shortRows)
{
    const auto isFilled = [](const QString &cell) { return !cell.isEmpty(); };
    if (row.cells.size() > columns) {
        const auto behind = std::find_if(row.cells.cbegin() + columns, row.cells.cend(), isFilled);
        if (behind != row.cells.cend())
            row.refuse(TableFault::Ragged, int(behind - row.cells.cbegin()));
        else
            row.cells.resize(columns);
    } else if (row.cells.size() < columns) {
        if (shortRows == ShortRows::Refused)
            row.refuse(TableFault::Ragged);
        else
            row.cells.resize(columns);
    }
}

} // namespace lobby::exchange
