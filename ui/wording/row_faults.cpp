#include "ui/wording/row_faults.h"

#include <QCoreApplication>

namespace lobby::ui {

namespace {

using exchange::RowFault;

/// Gives the sentences a catalogue context of their own.
struct RowFaults
{
    Q_DECLARE_TR_FUNCTIONS(lobby::RowFaults)

public:
    static QString ofRow(RowFault fault);
    static QString ofCell(RowFault fault);
};

QString RowFaults::ofRow(RowFault fault)
{
    switch (fault) {
    case RowFault::Ragged:
        return tr("The row has more or fewer cells than the header.");
    case RowFault::Quotes:
        return tr("A quotation mark is not closed, or stands within a cell.");
    case RowFault::ZeroByte:
        return tr("The row contains a zero byte.");
    case RowFault::Duplicate:
        return tr("The same booking stands in an earlier row.");
    default:
        return tr("The row, or a cell of it, is too long.");
    }
}

/// %1 is the column's heading.
QString RowFaults::ofCell(RowFault fault)
{
    switch (fault) {
    case RowFault::Empty:
        return tr("%1 is empty.");
    case RowFault::NotANumber:
        return tr("%1 is not a number.");
    case RowFault::OutOfRange:
        return tr("%1 is smaller or larger than can be.");
    case RowFault::NotADate:
        return tr("%1 is not a date of the calendar.");
    case RowFault::UnknownWord:
        return tr("%1 is not one of the column's words.");
    case RowFault::Contradiction:
        return tr("%1 says the opposite of another column.");
    case RowFault::NotUtf8:
        return tr("%1 is not UTF-8 text.");
    case RowFault::Unseen:
        return tr("%1 contains characters that cannot be seen.");
    default:
        return tr("%1 is too long.");
    }
}

} // namespace

QString describe(const exchange::BadRow &bad)
{
    if (bad.column.isEmpty() || bad.fault == RowFault::Duplicate)
        return RowFaults::ofRow(bad.fault);
    return RowFaults::ofCell(bad.fault).arg(bad.column);
}

} // namespace lobby::ui
