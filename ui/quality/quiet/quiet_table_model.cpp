#include "ui/quality/quiet/quiet_table_model.h"


namespace lobby::ui {

using namespace Qt::StringLiterals;
using quality::QuietItem;
using quality::QuietKind;

void QuietTableModel::setItems(const QList<QuietItem> &items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    endResetModel();
}

void QuietTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString QuietTableModel::what(const QuietItem &item)
{
    switch (item.kind) {
    case QuietKind::DummyEmail:
        return tr("E-mail address that nobody has");
    case QuietKind::PortalAlias:
        return tr("Address of a portal, which ends with the booking");
    case QuietKind::DummyTelephone:
        return tr("Telephone number that nobody has");
    case QuietKind::DummyBirthDate:
        return tr("Birth date that a program has put");
    case QuietKind::ExpiredDocument:
        return tr("Document has expired");
    case QuietKind::MissingBirthDate:
        return tr("Birth date is missing");
    case QuietKind::StaleContact:
        break;
    }
    return item.set == "telephone"_L1 ? tr("Telephone not confirmed for two years")
                                      : tr("E-mail not confirmed for two years");
}

QString QuietTableModel::since(const QuietItem &item)
{
    return item.since.toString(Qt::ISODate);
}

int QuietTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int QuietTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant QuietTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QuietItem &one = m_items.at(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == 0) // the first cell speaks for the row
        return tr("%1: %2 %3").arg(one.name.listForm(), what(one), one.value);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return what(one);
    case GuestColumn:
        return one.name.listForm();
    case ValueColumn:
        return one.value;
    default:
        return since(one);
    }
}

QVariant QuietTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What to look at");
    case GuestColumn:
        return tr("Guest");
    case ValueColumn:
        return tr("Value");
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace lobby::ui
