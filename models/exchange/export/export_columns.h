#pragma once

#include "models/exchange/export/export_field.h"
#include "models/exchange/export/field_values.h"

namespace lobby::exchange {

/// The columns of one file: a field each, of those that a guest may have several of as many as any
/// of the guests has. First every guest is counted, then every guest is written. A value.
class ExportColumns
{
public:
    /// Codes of exportFields(); written in their order there.
    explicit ExportColumns(const QStringList &fields);

    /// Must they be counted at all?
    [[nodiscard]] bool isCounted() const;
    void count(const guests::GuestProfile &profile);

    /// A field a column.
    [[nodiscard]] QStringList codes() const;
    /// "手机", "手机 2".
    [[nodiscard]] QStringList headings(HeadingLanguage language) const;
    [[nodiscard]] QStringList cells(const guests::GuestProfile &profile, Shown shown) const;

private:
    struct Column
    {
        const ExportField *field;
        qsizetype width = 1;
    };
    QList<Column> m_columns;
};

} // namespace lobby::exchange
