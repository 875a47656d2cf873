#pragma once

#include "models/exchange/package/package.h"

#include <QList>
#include <QString>

namespace lobby::exchange {

/// What a workbook consists of and where it stands in the package.
struct WorkbookParts
{
    struct Sheet
    {
        QString name;
        QString part;
        bool hidden = false;
    };
    QList<Sheet> sheets; ///< in the order of their tabs; at least one
    QString sharedStrings; ///< empty: there are none
    QString styles; ///< empty: there are none
    bool from1904 = false; ///< days are counted from 1904-01-01, as old Macs did
};

/// By the relations, as ISO/IEC 29500-2 has it and not by usual names; both the transitional and
/// the strict form. FileFormat (subject "workbook") for another kind of package or none at all.
Result<WorkbookParts> readWorkbookParts(Package &package);

} // namespace lobby::exchange
