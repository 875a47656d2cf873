#include "models/exchange/workbook/sheet_source.h"

#include "models/exchange/package/workbook_parts.h"
#include "models/exchange/tables/file_bytes.h"
#include "models/exchange/workbook/sheet_reader.h"

namespace lobby::exchange {

namespace {

class SheetSource final : public TableSource
{
public:
    SheetSource(const QString &path, const TableLimits &limits)
        : m_path(path)
        , m_before(stateOf(path))
        , m_reader(m_context)
        , m_feed(m_reader)
    {
        m_context.limits = limits;
    }

    Result<Done> open(int sheet)
    {
        Result<std::unique_ptr<Package>> package = Package::open(m_path, m_context.limits);
        if (!package)
            return package.error();
        m_package = std::move(*package);
        const Result<WorkbookParts> parts = readWorkbookParts(*m_package);
        if (!parts)
            return parts.error();
        if (sheet < 0 || sheet >= parts->sheets.size())
            return Error {Error::Code::NotFound, {}, QStringLiteral("sheet")};
        m_context.from1904 = parts->from1904;
        const Result<Done> styles = readIfThere(parts->styles, m_context.forms);
        if (!styles)
            return styles;
        const Result<Done> strings = readIfThere(parts->sharedStrings, m_context.strings);
        if (!strings)
            return strings;
        Result<std::unique_ptr<PackagePart>> part = m_package->part(parts->sheets.at(sheet).part);
        if (!part)
            return part.error();
        m_part = std::move(*part);
        return Done();
    }

    Result<bool> next(TableRow &row) override
    {
        while (m_reader.rows.empty()) {
            if (m_atEnd)
                return unchanged();
            const Result<QByteArray> piece = m_part->read();
            if (!piece)
                return piece.error();
            const Result<Done> fed = m_feed.feed(*piece);
            if (!fed)
                return fed.error();
            if (m_reader.isDamaged())
                return Error {Error::Code::FileFormat, {}, QStringLiteral("workbook")};
            m_atEnd = piece->isEmpty();
        }
        row = std::move(m_reader.rows.front());
        m_reader.rows.pop_front();
        if (++m_rows > m_context.limits.rows)
            return Error {Error::Code::FileTooLarge};
        return true;
    }

    double share() const override { return m_part->share(); }

private:
    Result<Done> readIfThere(const QString &part, XmlReader &reader)
    {
        return part.isEmpty() ? Result<Done>(Done()) : readXml(*m_package, part, reader);
    }

    Result<bool> unchanged() const
    {
        if (stateOf(m_path) != m_before)
            return changedFile();
        return false;
    }

    QString m_path;
    FileState m_before;
    SheetContext m_context;
    SheetReader m_reader;
    XmlFeed m_feed;
    std::unique_ptr<Package> m_package;
    std::unique_ptr<PackagePart> m_part; // before its package goes
    qint64 m_rows = 0;
    bool m_atEnd = false;
};

} // namespace

Result<QList<SheetName>> sheetsOf(const QString &path, const TableLimits &limits)
{
    const Result<std::unique_ptr<Package>> package = Package::open(path, limits);
    if (!package)
        return package.error();
    const Result<WorkbookParts> parts = readWorkbookParts(**package);
    if (!parts)
        return parts.error();
    QList<SheetName> names;
    for (const WorkbookParts::Sheet &sheet : parts->sheets)
        names.append({sheet.name, sheet.hidden});
    return names;
}

Result<std::unique_ptr<TableSource>> openSheet(
    const QString &path, int sheet, const TableLimits &limits)
{
    auto source = std::make_unique<SheetSource>(path, limits);
    const Result<Done> opened = source->open(sheet);
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableSource>(std::move(source));
}

} // namespace lobby::exchange
