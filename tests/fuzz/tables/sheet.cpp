#include "models/exchange/workbook/sheet_reader.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace lobby::exchange;

namespace lobby::fuzz {

/// The same bytes as strings, as styles and as a sheet, in pieces.
void tryInput(QByteArrayView bytes)
{
    static constexpr qsizetype kPiece = 61;
    SheetContext context;
    context.limits.columns = 8;
    context.limits.cellUnits = 100;
    const auto feedTo = [bytes](XmlReader &reader) {
        XmlFeed feed(reader);
        for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
            if (!feed.feed(bytes.sliced(at, std::min(kPiece, bytes.size() - at))))
                return false;
        }
        return feed.feed({}).has_value();
    };
    (void)feedTo(context.strings);
    (void)feedTo(context.forms);
    SheetReader sheet(context);
    (void)feedTo(sheet);
    qint64 line = 0;
    for (const TableRow &row : sheet.rows) {
        require(row.line > line || sheet.isDamaged(), "rows come in their order");
        require(row.cells.size() <= context.limits.columns, "no row is wider than it may be");
        for (const QString &cell : row.cells)
            require(cell.size() <= context.limits.cellUnits, "no cell is longer than it may be");
        line = row.line;
    }
}

} // namespace lobby::fuzz
