#include "models/exchange/export/export_columns.h"

#include <algorithm>

namespace lobby::exchange {

ExportColumns::ExportColumns(const QStringList &fields)
{
    for (const ExportField &field : exportFields()) {
        if (fields.contains(field.code))
            m_columns.append({&field});
    }
}

bool ExportColumns::isCounted() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
        [](const Column &column) { return column.field->many; });
}

void ExportColumns::count(const guests::GuestProfile &profile)
{
    for (Column &column : m_columns) {
        if (column.field->many)
            column.width = std::max(
                column.width, fieldValues(profile, column.field->code, Shown::Masked).size());
    }
}

QStringList ExportColumns::codes() const
{
    QStringList codes;
    for (const Column &column : m_columns)
        codes += QStringList(column.width, column.field->code);
    return codes;
}

QStringList ExportColumns::headings(HeadingLanguage language) const
{
    QStringList headings;
    for (const Column &column : m_columns) {
        const QString heading = column.field->heading(language);
        headings.append(heading);
        for (qsizetype i = 1; i < column.width; ++i)
            headings.append(heading + u' ' + QString::number(i + 1));
    }
    return headings;
}

QStringList ExportColumns::cells(const guests::GuestProfile &profile, Shown shown) const
{
    QStringList cells;
    cells.reserve(m_columns.size());
    for (const Column &column : m_columns) {
        QStringList values = fieldValues(profile, column.field->code, shown);
        values.resize(column.width);
        cells += values;
    }
    return cells;
}

} // namespace lobby::exchange
