#pragma once

#include "models/exchange/tables/table_source.h"

#include <QList>
#include <QString>

#include <memory>

namespace lobby::exchange {

struct SheetName
{
    QString name;
    bool hidden = false;
    friend bool operator==(const SheetName &, const SheetName &) = default;
};

/// The sheets of an .xlsx in the order of their tabs; at least one. Errors as Package.
[[nodiscard]] Result<QList<SheetName>> sheetsOf(
    const QString &path, const TableLimits &limits = {});

/// Rows of a sheet (by its place in sheetsOf()); `line` is the row's number on the sheet. Of a
/// formula it is what it came to when the file was saved. NotFound also for a sheet that is not
/// there. Reads all shared strings first; from then on a row costs what it holds.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openSheet(
    const QString &path, int sheet, const TableLimits &limits = {});

} // namespace lobby::exchange
