#include "ui/organizations/parts/organization_rows.h"

#include "ui/organizations/parts/organization_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

/// The first cell speaks for the row.
QString spoken(const QAbstractItemModel &model, int row)
{
    QStringList parts;
    for (int column = 0; column < model.columnCount(); ++column)
        parts.append(model.index(row, column).data().toString());
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool isFigure(int column)
{
    return column >= SaleRowsModel::QuantityColumn && column <= SaleRowsModel::AmountColumn;
}

} // namespace

void ContactRowsModel::show(const QList<organizations::Contact> &contacts)
{
    if (contacts == m_contacts)
        return;
    beginResetModel();
    m_contacts = contacts;
    endResetModel();
}

void ContactRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_contacts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ContactRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_contacts.size());
}

int ContactRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ContactRowsModel::text(int row, int column) const
{
    const organizations::Contact &one = m_contacts.at(row);
    switch (column) {
    case NameColumn:
        return one.isMain ? tr("%1 · main contact").arg(one.name.listForm()) : one.name.listForm();
    case PlaceColumn:
        return OrganizationWords::place(one);
    case PhoneColumn:
        return one.telephone;
    default:
        return {};
    }
}

QVariant ContactRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == 0 ? spoken(*this, index.row()) : text(index.row(), index.column());
    return {};
}

QVariant ContactRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Contact");
    case PlaceColumn:
        return tr("Position");
    case PhoneColumn:
        return tr("Telephone");
    default:
        return {};
    }
}

void SaleRowsModel::show(const QList<organizations::Sale> &sales)
{
    if (sales == m_sales)
        return;
    beginResetModel();
    m_sales = sales;
    endResetModel();
}

void SaleRowsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_sales.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SaleRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sales.size());
}

int SaleRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SaleRowsModel::text(int row, int column) const
{
    const organizations::Sale &one = m_sales.at(row);
    switch (column) {
    case DayColumn:
        return one.soldOn.toString(Qt::ISODate);
    case ProductColumn:
        return OrganizationWords::product(one);
    case QuantityColumn:
        return one.unit.isEmpty() ? OrganizationWords::quantity(one.quantity)
                                  : OrganizationWords::quantity(one.quantity) + u' ' + one.unit;
    case PriceColumn:
        return OrganizationWords::sum(one.unitPrice, one.currency);
    case CostColumn:
        return OrganizationWords::sum(one.costPrice, one.currency);
    case AmountColumn:
        return OrganizationWords::sum(organizations::amountOf(one), one.currency);
    case StateColumn: {
        QStringList parts {one.saleState, one.invoiceState};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    default:
        return {};
    }
}

QVariant SaleRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == 0 ? spoken(*this, index.row()) : text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && isFigure(index.column()))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant SaleRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(section))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case ProductColumn:
        return tr("What was sold");
    case QuantityColumn:
        return tr("Quantity");
    case PriceColumn:
        return tr("Price");
    case CostColumn:
        return tr("Cost");
    case AmountColumn:
        return tr("Paid");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace lobby::ui
