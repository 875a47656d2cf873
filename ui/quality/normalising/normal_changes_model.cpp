#include "ui/quality/normalising/normal_changes_model.h"

#include "models/guests/guest_history.h"

#include <algorithm>

namespace lobby::ui {

using quality::NormalChange;

void NormalChangesModel::setChanges(const QList<NormalChange> &changes)
{
    beginResetModel();
    m_changes = changes;
    m_checks = QList<bool>(changes.size(), true);
    endResetModel();
    Q_EMIT checkedChanged();
}

QList<NormalChange> NormalChangesModel::checked() const
{
    QList<NormalChange> checked;
    for (qsizetype row = 0; row < m_changes.size(); ++row) {
        if (m_checks.at(row))
            checked.append(m_changes.at(row));
    }
    return checked;
}

void NormalChangesModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_checks[row] = !m_checks.at(row);
    Q_EMIT dataChanged(index(row, NameColumn), index(row, NameColumn), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

void NormalChangesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int NormalChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int NormalChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NormalChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NormalChange &change = m_changes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::CheckStateRole:
        if (index.column() == NameColumn)
            return m_checks.at(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? tr("%1: %2 becomes %3")
                  .arg(text(change, NameColumn), text(change, BeforeColumn),
                      text(change, AfterColumn))
            : text(change, index.column());
    case IdRole:
        return change.guest.toString();
    default:
        return {};
    }
}

bool NormalChangesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if ((value.toInt() == Qt::Checked) != m_checks.at(index.row()))
        toggle(index.row());
    return true;
}

Qt::ItemFlags NormalChangesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant NormalChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Guest");
    case BeforeColumn:
        return tr("Now");
    case AfterColumn:
        return tr("Becomes");
    default:
        return {};
    }
}

QString NormalChangesModel::text(const NormalChange &change, int column)
{
    const auto masked = [&change](const QString &value) {
        const sync::Value shown = guests::maskedValue(change.table, change.field, value);
        const auto *words = std::get_if<QString>(&shown);
        return words ? *words : QString();
    };
    switch (column) {
    case NameColumn:
        return change.name;
    case BeforeColumn:
        return masked(change.before);
    case AfterColumn:
        return masked(change.after);
    default:
        return {};
    }
}

} // namespace lobby::ui
