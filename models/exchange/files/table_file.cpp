#include "models/exchange/files/table_file.h"

#include "models/exchange/cards/card_source.h"
#include "models/exchange/json/json_source.h"
#include "models/exchange/tables/file_bytes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lobby::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kBeginning = 4096;
constexpr QByteArrayView kByteOrderMark = "\xef\xbb\xbf";

Result<QByteArray> beginningOf(const QString &path)
{
    if (!QFileInfo(path).isFile()) // of a pipe the beginning may never come
        return Error {Error::Code::NotFound, {}, QStringLiteral("file")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable, {}, QStringLiteral("file")};
    return file.read(kBeginning);
}

Result<QByteArray> unpackedBeginning(const QString &path, const TableLimits &limits)
{
    Result<std::unique_ptr<FileBytes>> bytes = FileBytes::open(path, limits.fileBytes);
    if (!bytes)
        return bytes.error();
    QByteArray beginning;
    while (beginning.size() < kBeginning) {
        const Result<bool> more = (*bytes)->read(beginning);
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    return beginning.first(std::min<qsizetype>(beginning.size(), kBeginning));
}

bool isWorkbook(QByteArrayView beginning)
{
    return beginning.startsWith("PK\x03\x04");
}

bool isOldWorkbook(QByteArrayView beginning)
{
    return beginning.startsWith("\xd0\xcf\x11\xe0");
}

QByteArrayView withoutMark(QByteArrayView beginning)
{
    return beginning.startsWith(kByteOrderMark) ? beginning.sliced(kByteOrderMark.size())
                                                : beginning;
}

bool beginsCards(QByteArrayView beginning)
{
    constexpr QByteArrayView kBegins = "BEGIN:VCARD";
    const QByteArrayView text = withoutMark(beginning).trimmed();
    return text.size() >= kBegins.size()
        && text.first(kBegins.size()).compare(kBegins, Qt::CaseInsensitive) == 0;
}

/// An object, or a list of them. Of separated values hardly one begins so.
bool beginsObjects(QByteArrayView beginning)
{
    const QByteArrayView text = withoutMark(beginning).trimmed();
    if (text.size() < 2)
        return false;
    const QByteArrayView within = text.sliced(1).trimmed();
    const auto goesOn = [within](QByteArrayView marks) {
        return !within.isEmpty() && marks.contains(within.front());
    };
    return (text.front() == '{' && goesOn("\"}")) || (text.front() == '[' && goesOn("{]"));
}

/// Cards are UTF-8 by their standard, but telephones of China wrote them otherwise.
Result<std::unique_ptr<TableSource>> openCardsOfAnyEncoding(
    const QString &path, const TableLimits &limits)
{
    const Result<CsvDialect> dialect = guessDialect(path, limits);
    if (!dialect)
        return dialect.error();
    return openCards(path, dialect->encoding, limits);
}

int formatOf(QByteArrayView beginning)
{
    const QList<TableFormat> &formats = tableFormats();
    const auto fits = std::find_if(formats.begin(), formats.end(),
        [beginning](const TableFormat &format) { return format.fits(beginning); });
    return fits == formats.end() ? -1 : int(fits - formats.begin());
}

Result<TableFile> workbook(const QString &path, const TableLimits &limits)
{
    TableFile file;
    file.guess.kind = TableKind::Workbook;
    Result<QList<SheetName>> sheets = sheetsOf(path, limits);
    if (!sheets)
        return sheets.error();
    file.sheets = *std::move(sheets);
    const auto shown = std::find_if(file.sheets.cbegin(), file.sheets.cend(),
        [](const SheetName &sheet) { return !sheet.hidden; });
    if (shown != file.sheets.cend())
        file.guess.sheet = int(shown - file.sheets.cbegin());
    return file;
}

Result<TableFile> ofKind(const QString &path, const TableLimits &limits)
{
    const Result<QByteArray> beginning = beginningOf(path);
    if (!beginning)
        return beginning.error();
    if (isWorkbook(*beginning))
        return workbook(path, limits);
    if (isOldWorkbook(*beginning))
        return Error {Error::Code::FileFormat, {}, QStringLiteral("xls")};
    const bool isPacked = beginning->startsWith("\x1f\x8b");
    const Result<QByteArray> text = isPacked ? unpackedBeginning(path, limits) : beginning;
    if (!text)
        return text.error();
    if (isPacked && (isWorkbook(*text) || isOldWorkbook(*text)))
        return Error {Error::Code::FileFormat, {}, QStringLiteral("packed_workbook")};
    TableFile file;
    file.guess.format = formatOf(*text);
    if (file.guess.format >= 0) {
        file.guess.kind = TableKind::Format;
        return file;
    }
    const Result<CsvDialect> dialect = guessDialect(path, limits);
    if (!dialect)
        return dialect.error();
    file.guess.dialect = *dialect;
    return file;
}

} // namespace

const QList<TableFormat> &tableFormats()
{
    static const QList<TableFormat> kFormats {
        {"vcard"_L1, beginsCards, openCardsOfAnyEncoding}, {"json"_L1, beginsObjects, openJson}};
    return kFormats;
}

Result<TableFile> lookAtTable(const QString &path, const TableLimits &limits)
{
    Result<TableFile> file = ofKind(path, limits);
    if (!file)
        return file;
    Result<QByteArray> hash = hashOfFile(path);
    if (!hash)
        return hash.error();
    file->sha256 = *std::move(hash);
    return file;
}

Result<std::unique_ptr<TableSource>> openTable(
    const QString &path, const TableChoice &choice, const TableLimits &limits)
{
    switch (choice.kind) {
    case TableKind::Workbook:
        return openSheet(path, choice.sheet, limits);
    case TableKind::Format:
        if (choice.format < 0 || choice.format >= tableFormats().size())
            return Error {Error::Code::Invalid, {}, QStringLiteral("format")};
        return tableFormats().at(choice.format).open(path, limits);
    case TableKind::SeparatedValues:
        break;
    }
    return openCsv(path, choice.dialect, limits);
}

Result<QList<TableRow>> firstRows(
    const QString &path, const TableChoice &choice, int count, const TableLimits &limits)
{
    const Result<std::unique_ptr<TableSource>> source = openTable(path, choice, limits);
    if (!source)
        return source.error();
    QList<TableRow> rows;
    TableRow row;
    while (rows.size() < count) {
        const Result<bool> more = (*source)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        rows.append(std::move(row));
    }
    return rows;
}

Result<QByteArray> hashOfFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error {Error::Code::NotFound, {}, QStringLiteral("file")};
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error {Error::Code::Unavailable, {}, QStringLiteral("file")};
    return hash.result();
}

} // namespace lobby::exchange
