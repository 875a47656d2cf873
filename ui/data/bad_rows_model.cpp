#include "ui/data/bad_rows_model.h"

#include "ui/wording/row_faults.h"

#include <QLocale>

namespace lobby::ui {

void BadRowsModel::show(const QList<exchange::BadRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void BadRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int BadRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BadRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant BadRowsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const exchange::BadRow &row = m_rows.at(index.row());
    return index.column() == Line ? QLocale().toString(row.line) : describe(row);
}

QVariant BadRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Line ? tr("Line") : tr("What is wrong");
}

} // namespace lobby::ui
