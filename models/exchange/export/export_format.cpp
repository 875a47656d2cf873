#include "models/exchange/export/export_format.h"

#include "models/exchange/cards/card_writer.h"
#include "models/exchange/json/json_writer.h"
#include "models/exchange/writing/csv_writer.h"
#include "models/exchange/writing/workbook_writer.h"

namespace lobby::exchange {

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> kFormats {ExportFormat::Csv, ExportFormat::CsvGb18030,
        ExportFormat::Workbook, ExportFormat::Card4, ExportFormat::Card3, ExportFormat::JsonLines,
        ExportFormat::Pdf};
    return kFormats;
}

QLatin1StringView formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QLatin1StringView("csv");
    case ExportFormat::CsvGb18030:
        return QLatin1StringView("csv_gb18030");
    case ExportFormat::Workbook:
        return QLatin1StringView("xlsx");
    case ExportFormat::Card4:
        return QLatin1StringView("vcard");
    case ExportFormat::Card3:
        return QLatin1StringView("vcard3");
    case ExportFormat::JsonLines:
        return QLatin1StringView("jsonl");
    case ExportFormat::Pdf:
        return QLatin1StringView("pdf");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> formatNamed(QStringView name)
{
    for (const ExportFormat format : exportFormats()) {
        if (name == formatName(format))
            return format;
    }
    return std::nullopt;
}

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
    case ExportFormat::CsvGb18030:
        return QStringLiteral("csv");
    case ExportFormat::Card4:
    case ExportFormat::Card3:
        return QStringLiteral("vcf");
    default:
        return QString(formatName(format));
    }
}

bool canHold(ExportFormat format, QStringView field)
{
    if (format != ExportFormat::Card3 && format != ExportFormat::Card4)
        return true;
    return cardPropertyOf(field) || accountServiceOf(field) || field.startsWith(u"address.")
        || field == u"guest.surname" || field == u"guest.given_name" || field == u"guest.salutation"
        || field == u"guest_tag.code";
}

Result<std::unique_ptr<TableWriter>> createExport(ExportFormat format, const QString &path,
    const QStringList &fields, const ListFrame &frame, const PaperMaker &paper)
{
    switch (format) {
    case ExportFormat::Csv:
        return createCsv(path);
    case ExportFormat::CsvGb18030:
        return createCsv(path, TextEncoding::Gb18030);
    case ExportFormat::Workbook:
        return createWorkbook(path, frame.title, frame.mark);
    case ExportFormat::Card4:
        return createCards(path, fields, CardVersion::Four);
    case ExportFormat::Card3:
        return createCards(path, fields, CardVersion::Three);
    case ExportFormat::JsonLines:
        return createJsonLines(path, fields);
    case ExportFormat::Pdf:
        if (!paper)
            return Error {Error::Code::Unavailable, {}, QStringLiteral("paper")};
        return paper(path, frame);
    }
    Q_UNREACHABLE();
}

} // namespace lobby::exchange
