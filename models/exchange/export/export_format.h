#pragma once

#include "models/exchange/writing/table_writer.h"

#include <functional>
#include <optional>

namespace lobby::exchange {

/// The kinds of file that guests leave the house in.
enum class ExportFormat : quint8 {
    Csv, ///< UTF-8
    CsvGb18030,
    Workbook,
    Card4,
    Card3,
    JsonLines,
    Pdf,
};
[[nodiscard]] const QList<ExportFormat> &exportFormats();
/// Stable name, "csv_gb18030", for the audit and the command line; and back.
[[nodiscard]] QLatin1StringView formatName(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> formatNamed(QStringView name);
/// Without its dot, "xlsx".
[[nodiscard]] QString endingOf(ExportFormat format);
/// Has it a place for the field at all?
[[nodiscard]] bool canHold(ExportFormat format, QStringView field);

/// What stands around the rows, in the words of the desk.
struct ListFrame
{
    QString title; ///< of a sheet, or over a list
    QString mark; ///< who made it, when and where, on every printed page
};

/// Makes a list on paper; whoever can paint gives it.
using PaperMaker = std::function<Result<std::unique_ptr<TableWriter>>(
    const QString &path, const ListFrame &frame)>;

/// `fields`: of each column. Unavailable ("paper") where there is nobody to paint; else as the
/// writers.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> createExport(ExportFormat format,
    const QString &path, const QStringList &fields, const ListFrame &frame,
    const PaperMaker &paper);

} // namespace lobby::exchange
