#include "models/exchange/encoding/encoding_detector.h"
#include "models/exchange/tables/csv_lines.h"
#include "models/exchange/tables/csv_source.h"
#include "models/exchange/tables/file_bytes.h"

#include <QMap>

#include <array>

namespace lobby::exchange {

namespace {

constexpr qsizetype kLookedAt = qsizetype {64} * 1024;
constexpr int kRowsLookedAt = 100;
constexpr std::array kDelimiters = {',', ';', '\t', '|'};

struct Division
{
    int rows = 0; ///< that have as many cells
    qsizetype cells = 1;
};

Division divisionBy(char delimiter, const QByteArray &text)
{
    CsvLines lines(delimiter);
    QMap<qsizetype, int> rowsByCells;
    int rows = 0;
    for (qsizetype at = 0; at < text.size() && rows < kRowsLookedAt;) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        CsvLines::State state = lines.add(QByteArrayView(text).sliced(at, next - at));
        if (next == text.size() && state == CsvLines::State::Open)
            state = lines.finish();
        at = next;
        if (state == CsvLines::State::Whole && lines.cells().size() > 1) {
            ++rowsByCells[lines.cells().size()];
            ++rows;
        }
    }
    Division best;
    for (auto it = rowsByCells.cbegin(); it != rowsByCells.cend(); ++it) {
        if (it.value() >= best.rows)
            best = {it.value(), it.key()};
    }
    return best;
}

} // namespace

char guessDelimiter(QStringView beginning)
{
    constexpr QStringView kSaid = u"sep=";
    if (beginning.startsWith(kSaid, Qt::CaseInsensitive) && beginning.size() > kSaid.size()) {
        const QChar said = beginning.at(kSaid.size());
        if (said.unicode() < 0x80)
            return char(said.unicode());
    }
    const QByteArray text = beginning.toUtf8();
    char best = ',';
    Division division;
    for (const char delimiter : kDelimiters) {
        const Division other = divisionBy(delimiter, text);
        if (other.rows > division.rows
            || (other.rows == division.rows && other.cells > division.cells)) {
            best = delimiter;
            division = other;
        }
    }
    return best;
}

Result<CsvDialect> guessDialect(const QString &path, const TableLimits &limits)
{
    Result<std::unique_ptr<FileBytes>> opened = FileBytes::open(path, limits.fileBytes);
    if (!opened)
        return opened.error();
    EncodingDetector detector;
    QByteArray beginning;
    QByteArray piece;
    for (;;) {
        piece.clear();
        const Result<bool> more = (*opened)->read(piece);
        if (!more)
            return more.error();
        if (!*more)
            break;
        detector.feed(piece);
        if (beginning.size() < kLookedAt)
            beginning += piece;
    }
    const EncodingDetector::Guess guess = detector.guess();
    TextDecoder decoder(guess.encoding);
    return CsvDialect {
        guess.encoding, guessDelimiter(decoder.decode(beginning, false)), guess.certain};
}

} // namespace lobby::exchange
