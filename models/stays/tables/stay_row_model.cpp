#include "models/stays/tables/stay_row_model.h"

#include <QSet>

#include <algorithm>

namespace lobby::stays {

StayRowModel::StayRowModel(QList<StayColumn> columns, StayWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_words(std::move(words))
{
}

int StayRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StayRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant StayRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StayRow &row = m_rows.at(index.row());
    const StayColumn column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_words.cell(row, column);
    case Qt::AccessibleTextRole: // the first cell speaks for the row
        return index.column() == 0 ? m_words.sentence(row) : m_words.cell(row, column);
    case IdRole:
        return row.stay.toBytes();
    case GuestRole:
        return row.guest.toBytes();
    case StatusRole:
        return int(row.status);
    case ColumnRole:
        return int(column);
    default:
        return {};
    }
}

QVariant StayRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0
        || section >= m_columns.size())
        return {};
    return m_words.header(m_columns.at(section));
}

int StayRowModel::rowOf(const Uuid &stay) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&stay](const StayRow &row) { return row.stay == stay; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void StayRowModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void StayRowModel::resetRows(QList<StayRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void StayRowModel::appendRows(const QList<StayRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

void StayRowModel::updateRows(const QList<StayRow> &rows)
{
    removeMissing(rows);
    for (int at = 0; at < rows.size(); ++at) {
        const StayRow &row = rows.at(at);
        if (at >= m_rows.size() || m_rows.at(at).stay != row.stay)
            place(at, row);
        if (m_rows.at(at) != row) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
}

void StayRowModel::removeMissing(const QList<StayRow> &rows)
{
    QSet<Uuid> kept;
    kept.reserve(rows.size());
    for (const StayRow &row : rows)
        kept.insert(row.stay);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (kept.contains(m_rows.at(last).stay))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_rows.at(first - 1).stay))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// Brings the row of a stay to a place before its own, or makes one there.
void StayRowModel::place(int at, const StayRow &row)
{
    const auto known = std::find_if(m_rows.begin() + std::min<qsizetype>(at, m_rows.size()),
        m_rows.end(), [&row](const StayRow &other) { return other.stay == row.stay; });
    if (known == m_rows.end()) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(known - m_rows.begin());
    beginMoveRows({}, from, from, {}, at);
    m_rows.move(from, at);
    endMoveRows();
}

} // namespace lobby::stays
