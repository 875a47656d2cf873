#include "models/exchange/encoding/encoding_detector.h"
#include "models/exchange/tables/csv_source.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lobby::exchange;

namespace lobby::fuzz {

/// The first two bytes choose encoding and delimiter, the rest is the file.
void tryInput(QByteArrayView bytes)
{
    static const QTemporaryDir kFolder;
    if (bytes.size() < 2)
        return;
    const QList<TextEncoding> &encodings = textEncodings();
    const CsvDialect dialect {
        encodings.at(static_cast<unsigned char>(bytes.at(0)) % encodings.size()),
        char(bytes.at(1) & 0x7f)};
    const QString path = kFolder.filePath(QStringLiteral("x"));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly), "the file can be written");
    file.write(bytes.data() + 2, bytes.size() - 2);
    file.close();
    const auto guess = guessDialect(path);
    const auto source = openCsv(path, dialect);
    require(source || !guess, "what can be looked at can be opened");
    TableRow row;
    qint64 line = 0;
    while (source) {
        const Result<bool> more = (*source)->next(row);
        if (!more || !*more)
            break;
        require(row.line > line, "rows come in the order of their lines");
        require(row.fault || !row.cells.isEmpty(), "a row has a cell or a fault");
        require(row.faultColumn < TableLimits().columns + 1, "a fault is in a column");
        line = row.line;
    }
}

} // namespace lobby::fuzz
