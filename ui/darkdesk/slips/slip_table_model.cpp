#include "ui/darkdesk/slips/slip_table_model.h"

#include "models/support/async.h"
#include "ui/darkdesk/slips/slip_words.h"
#include "ui/guests/words/guest_words.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::ui {

using darkdesk::Slip;

SlipTableModel::SlipTableModel(darkdesk::Slips &slips, store::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(slips)
{
    connect(&database, &store::Database::changed, this, [this](const store::Committed &committed) {
        const bool concerns = std::ranges::any_of(committed.touched,
            [](const store::TouchedRow &row) { return row.table == schema::Slip::kTable; });
        if (m_generation > 0 && concerns)
            refresh();
    });
}

void SlipTableModel::refresh()
{
    const int generation = ++m_generation;
    whenDone(m_service.missing(), this, [this, generation](const Result<QList<Slip>> &slips) {
        if (generation != m_generation)
            return;
        show(slips ? *slips : QList<Slip>());
        if (slips)
            Q_EMIT loaded();
        else
            Q_EMIT failed(slips.error());
    });
}

void SlipTableModel::show(const QList<Slip> &slips)
{
    if (slips == m_slips)
        return; // the row that is chosen stays so
    beginResetModel();
    m_slips = slips;
    endResetModel();
}

void SlipTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_slips.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SlipTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_slips.size());
}

int SlipTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SlipTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const Slip &slip = m_slips.at(index.row());
    switch (index.column()) {
    case NumberColumn:
        return slip.number;
    case KindColumn:
        return SlipWords::kind(slip.kind);
    case PrintedColumn:
        return GuestWords::moment(slip.printedAt, m_service.clock().today());
    default:
        return {};
    }
}

QVariant SlipTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case KindColumn:
        return tr("What for");
    case PrintedColumn:
        return tr("Printed");
    default:
        return {};
    }
}

} // namespace lobby::ui
