#include "ui/organizations/parts/organization_table_model.h"

#include "models/support/async.h"
#include "ui/organizations/parts/organization_words.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using organizations::OrganizationRow;

OrganizationTableModel::OrganizationTableModel(
    organizations::Organizations &service, store::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
{
    connect(&database, &store::Database::changed, this, [this](const store::Committed &committed) {
        const bool touches
            = std::ranges::any_of(committed.touched, [](const store::TouchedRow &row) {
                  return row.table == schema::Organization::kTable
                      || row.table == schema::Relationship::kTable;
              });
        if (touches && m_generation > 0)
            refresh();
    });
}

void OrganizationTableModel::ask(const organizations::OrganizationQuery &query)
{
    m_query = query;
    refresh();
}

void OrganizationTableModel::refresh()
{
    whenDone(m_service.list(m_query), this,
        [this, generation = ++m_generation](const Result<QList<OrganizationRow>> &rows) {
            if (generation != m_generation)
                return;
            if (!rows) {
                setRows({});
                Q_EMIT failed(rows.error());
                return;
            }
            if (*rows != m_rows)
                setRows(*rows);
            Q_EMIT loaded();
        });
}

void OrganizationTableModel::setRows(QList<OrganizationRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void OrganizationTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OrganizationTableModel::rowOf(const Uuid &organization) const
{
    const auto row = std::ranges::find_if(m_rows, [&organization](const OrganizationRow &one) {
        return one.organization.id == organization;
    });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int OrganizationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OrganizationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OrganizationTableModel::text(int row, int column) const
{
    const OrganizationRow &one = m_rows.at(row);
    switch (column) {
    case NameColumn:
        return one.organization.name;
    case RoleColumn:
        return OrganizationWords::role(one.organization.partnerRole);
    case GradeColumn:
        return OrganizationWords::grade(one.organization);
    case PlaceColumn:
        return one.organization.city.isEmpty() ? one.organization.province : one.organization.city;
    case ContactColumn:
        return one.contacts > 1
            ? tr("%1 and %n more", nullptr, one.contacts - 1).arg(one.mainContact.listForm())
            : one.mainContact.listForm();
    case PhoneColumn:
        return one.organization.telephone;
    default:
        return {};
    }
}

QVariant OrganizationTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole: { // the first cell speaks for the row
        if (index.column() != 0)
            return text(index.row(), index.column());
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts.append(text(index.row(), column));
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IdRole:
        return m_rows.at(index.row()).organization.id.toBytes();
    default:
        return {};
    }
}

QVariant OrganizationTableModel::headerData(
    int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Organization");
    case RoleColumn:
        return tr("What it is to us");
    case GradeColumn:
        return tr("Grade");
    case PlaceColumn:
        return tr("City");
    case ContactColumn:
        return tr("Main contact");
    case PhoneColumn:
        return tr("Telephone");
    default:
        return {};
    }
}

} // namespace lobby::ui
