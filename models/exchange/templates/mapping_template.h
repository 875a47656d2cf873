#pragma once

#include "models/exchange/mapping/column_mapping.h"

namespace lobby::exchange {

/// What the columns of one kind of file are, by a name that somebody gave it. No data of guests:
/// headings and fields alone.
struct MappingTemplate
{
    QString name;
    TableMapping mapping;
    friend bool operator==(const MappingTemplate &, const MappingTemplate &) = default;
};

/// {"table", "columns": [{"heading", "field"}]}, and back; none for what is no such text.
[[nodiscard]] QString mappingText(const TableMapping &mapping);
[[nodiscard]] std::optional<TableMapping> mappingOf(const QString &text);
/// The same columns under the headings of another row of the file's beginning, or under none (-1).
[[nodiscard]] TableMapping withHeadings(
    TableMapping mapping, const QList<TableRow> &beginning, int headingRow);
/// 32 bytes, the same for the same headings in any order and way of writing.
[[nodiscard]] QByteArray headingsKey(const TableMapping &mapping);
/// The file's columns as the template names them, by their headings; what it does not know stays as
/// it was guessed, unless the template uses the field elsewhere.
[[nodiscard]] TableMapping withTemplate(TableMapping guessed, const TableMapping &saved);

} // namespace lobby::exchange
