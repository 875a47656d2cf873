#include "models/exchange/json/json_source.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lobby::exchange;

namespace lobby::fuzz {

/// A whole file of JSON.
void tryInput(QByteArrayView bytes)
{
    static const QTemporaryDir kFolder;
    const QString path = kFolder.filePath(QStringLiteral("x"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), "the file can be written");
    file.write(bytes.data(), bytes.size());
    file.close();
    TableLimits limits;
    limits.columns = 8;
    limits.cellUnits = 100;
    const auto source = openJson(path, limits);
    TableRow row;
    qint64 line = -1;
    qsizetype columns = 0;
    while (source) {
        const Result<bool> more = (*source)->next(row);
        require(more.has_value(), "what can be opened can be read");
        if (!*more)
            break;
        if (line < 0)
            columns = row.cells.size();
        require(row.line >= line, "rows come in the order of their lines");
        require(columns <= limits.columns, "there are no more columns than may be");
        require(row.cells.size() == columns, "every row is as wide as the headings");
        for (const QString &cell : row.cells)
            require(line < 0 || cell.size() <= limits.cellUnits, "no cell is too long");
        line = row.line;
    }
}

} // namespace lobby::fuzz
