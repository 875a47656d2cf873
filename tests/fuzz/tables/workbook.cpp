#include "models/exchange/workbook/sheet_source.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lobby::exchange;

namespace lobby::fuzz {

/// A whole file, archive and all.
void tryInput(QByteArrayView bytes)
{
    static const QTemporaryDir kFolder;
    const QString path = kFolder.filePath(QStringLiteral("x"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), "the file can be written");
    file.write(bytes.data(), bytes.size());
    file.close();
    const auto sheets = sheetsOf(path);
    const auto source = openSheet(path, 0);
    require(!source || (sheets && !sheets->isEmpty()), "what opens has a sheet");
    TableRow row;
    qint64 line = 0;
    while (source) {
        const Result<bool> more = (*source)->next(row);
        if (!more || !*more)
            break;
        require(row.line > line, "rows come in their order");
        line = row.line;
    }
}

} // namespace lobby::fuzz
