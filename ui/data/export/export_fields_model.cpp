#include "ui/data/export/export_fields_model.h"

#include "ui/data/export/export_words.h"

namespace lobby::ui {

using exchange::ExportField;
using exchange::exportFields;

void ExportFieldsModel::choose(const QStringList &codes)
{
    m_chosen = QSet<QString>(codes.begin(), codes.end());
    retranslate();
    Q_EMIT choiceChanged();
}

void ExportFieldsModel::toggle(int row)
{
    const QString &code = exportFields().at(row).code;
    if (!m_chosen.remove(code))
        m_chosen.insert(code);
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT choiceChanged();
}

void ExportFieldsModel::setManner(exchange::ExportFormat format, exchange::Shown shown)
{
    m_format = format;
    m_shown = shown;
    retranslate();
    Q_EMIT choiceChanged();
}

QStringList ExportFieldsModel::chosen() const
{
    QStringList codes;
    for (const ExportField &field : exportFields()) {
        if (m_chosen.contains(field.code) && exchange::canHold(m_format, field.code))
            codes.append(field.code);
    }
    return codes;
}

bool ExportFieldsModel::isChosen(int row) const
{
    return m_chosen.contains(exportFields().at(row).code);
}

void ExportFieldsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int ExportFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(exportFields().size());
}

int ExportFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString ExportFieldsModel::manner(const ExportField &field) const
{
    if (!m_chosen.contains(field.code))
        return tr("Left out");
    if (!exchange::canHold(m_format, field.code))
        return tr("Left out: this kind of file has no place for it");
    return field.isMasked() && m_shown == exchange::Shown::Masked ? tr("Masked") : tr("In full");
}

QVariant ExportFieldsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const ExportField &field = exportFields().at(index.row());
    if (role == Qt::CheckStateRole && index.column() == FieldColumn)
        return isChosen(index.row()) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == FieldColumn)
        return isChosen(index.row()) ? tr("%1, chosen").arg(ExportWords::field(field.code))
                                     : tr("%1, left out").arg(ExportWords::field(field.code));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case FieldColumn:
        return ExportWords::field(field.code);
    case LevelColumn:
        return ExportWords::level(field.level);
    default:
        return manner(field);
    }
}

QVariant ExportFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case LevelColumn:
        return tr("Sensitivity");
    default:
        return tr("Written");
    }
}

} // namespace lobby::ui
