#include "ui/quality/reviews/review_lines_model.h"

namespace lobby::ui {

using quality::ReviewLine;

void ReviewLinesModel::setLines(const QList<ReviewLine> &lines)
{
    if (!lines.isEmpty() && lines.size() == m_lines.size()) { // the choice stays
        m_lines = lines;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void ReviewLinesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReviewLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReviewLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReviewLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? text(line, NameColumn) + QStringLiteral(", ") + text(line, FindingColumn)
            : text(line, index.column());
    case IdRole:
        return line.guest.toString();
    default:
        return {};
    }
}

QVariant ReviewLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Guest") : tr("What was found");
}

QString ReviewLinesModel::text(const ReviewLine &line, int column) const
{
    if (column == NameColumn)
        return line.name.isEmpty() ? tr("Not there any more") : line.name;
    if (!line.outcome)
        return tr("Not looked at yet");
    switch (*line.outcome) {
    case quality::Verification::Outcome::Right:
        return tr("Right");
    case quality::Verification::Outcome::Corrected:
        return tr("Corrected");
    case quality::Verification::Outcome::False:
        return tr("Wrong");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::ui
