#include "ui/data/wizard/parts/text_table.h"

namespace lobby::ui {

void TextTable::show(const QStringList &headings, const QList<QStringList> &rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

void TextTable::setRow(int row, const QStringList &cells)
{
    m_rows[row] = cells;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int TextTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTable::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(index.row(), index.column());
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headings.value(section);
}

} // namespace lobby::ui
