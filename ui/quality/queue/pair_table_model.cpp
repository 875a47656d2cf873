#include "ui/quality/queue/pair_table_model.h"

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using quality::Side;

void PairTableModel::setRows(const QList<PairRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    filter();
    endResetModel();
}

void PairTableModel::setShowsAll(bool all)
{
    if (all == m_showsAll)
        return;
    beginResetModel();
    m_showsAll = all;
    filter();
    endResetModel();
}

void PairTableModel::filter()
{
    m_shown.clear();
    for (int i = 0; i < m_rows.size(); ++i) {
        const PairRow &row = m_rows.at(i);
        // Who they are is said also where both have one name.
        const bool isName = row.kind == PairRow::Kind::Choice
            && (row.group == schema::Guest::FullNameNative
                || row.group == schema::Guest::LatinSurname);
        if (m_showsAll || row.differs || isName)
            m_shown.append(i);
    }
}

void PairTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool PairTableModel::choose(int row, Side side)
{
    if (row < 0 || row >= m_shown.size())
        return false;
    PairRow &chosen = m_rows[m_shown.at(row)];
    if (chosen.kind != PairRow::Kind::Choice || !chosen.differs)
        return false;
    chosen.side = side;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    return true;
}

QHash<quint16, Side> PairTableModel::chosen() const
{
    QHash<quint16, Side> chosen;
    for (const PairRow &row : m_rows) {
        if (row.kind == PairRow::Kind::Choice && row.differs)
            chosen.insert(row.group, row.side);
    }
    return chosen;
}

int PairTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PairTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PairTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PairRow &one = row(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return PairRows::sentence(one); // the first cell speaks for the row
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const auto said = [](const QString &value) { return value.isEmpty() ? u"—"_s : value; };
    switch (index.column()) {
    case NameColumn:
        return one.name;
    case KeptColumn:
        return said(one.kept);
    case OtherColumn:
        return said(one.other);
    default:
        return said(one.result());
    }
}

QVariant PairTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("What");
    case KeptColumn:
        return tr("A, who is shown");
    case OtherColumn:
        return tr("B");
    case ResultColumn:
        return tr("Merged");
    default:
        return {};
    }
}

} // namespace lobby::ui
