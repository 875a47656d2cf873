#include "ui/quality/rates/quality_rows_model.h"

#include "ui/quality/rates/words/quality_words.h"

namespace lobby::ui {

using quality::QualityRow;

void QualityRowsModel::setRows(
    const quality::QualitySelection &selection, const QList<QualityRow> &rows)
{
    beginResetModel();
    m_selection = selection;
    m_rows = rows;
    endResetModel();
}

void QualityRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int QualityRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QualityRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant QualityRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QualityRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? row.name + QStringLiteral(", ") + text(row, TroubleColumn)
            : text(row, index.column());
    case IdRole:
        return row.counted.guest.toString();
    default:
        return {};
    }
}

QVariant QualityRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Guest");
    case TroubleColumn:
        return tr("What about");
    case BranchColumn:
        return tr("Branch");
    case MemberColumn:
        return tr("Written last by");
    default:
        return {};
    }
}

QString QualityRowsModel::text(const QualityRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name.isEmpty() ? tr("Without a name") : row.name;
    case TroubleColumn:
        return QualityWords::trouble(row.counted, m_selection);
    case BranchColumn:
        return row.branch;
    case MemberColumn:
        return row.member;
    default:
        return {};
    }
}

} // namespace lobby::ui
