#include "app/bench/export_figures.h"

#include "app/bench/figures.h"
#include "models/exchange/export/guest_export.h"
#include "models/support/wait_for.h"

#include <QFile>

namespace lobby::app {

using namespace Qt::StringLiterals;
using exchange::ExportFormat;

Result<QJsonObject> exportFigures(Desk &desk, const QString &folder)
{
    constexpr double kMsPerSecond = 1000;
    exchange::GuestExport exporting(
        desk.database(), desk.authoriser(), desk.search(), desk.numbers());
    exchange::GuestExportWish wish;
    wish.fields = exchange::fieldsOf(exchange::ExportPreset::Everything);
    wish.frame.title = u"Guests"_s;
    wish.reason = u"bench"_s;
    QJsonObject figures;
    const double before = residentMiB();
    for (const ExportFormat format :
        {ExportFormat::Csv, ExportFormat::Workbook, ExportFormat::Card4, ExportFormat::JsonLines}) {
        wish.format = format;
        const QString path = folder + u"/guests."_s + exchange::endingOf(format);
        QElapsedTimer timer;
        timer.start();
        const auto file = waitFor(exporting.write(wish, path));
        const double seconds = double(timer.elapsed()) / kMsPerSecond;
        QFile::remove(path);
        if (!file)
            return file.error();
        const QString name = exchange::formatName(format);
        figures.insert(u"rows"_s, file->guests);
        figures.insert(name + u"_seconds"_s, seconds);
        figures.insert(name + u"_rows_per_second"_s, double(file->guests) / seconds);
    }
    figures.insert(u"rss_growth_mb"_s, residentMiB() - before);
    return figures;
}

} // namespace lobby::app
