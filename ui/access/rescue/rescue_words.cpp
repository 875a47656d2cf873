#include "ui/access/rescue/rescue_words.h"

#include <QDateTime>
#include <QLocale>

namespace lobby::ui {

using backup::Restored;
using backup::SalvagedTable;
using backup::SalvageReport;

QString RescueWords::title(RescueWay way)
{
    return way == RescueWay::Backup ? tr("Restore a backup into a new profile")
                                    : tr("Bring over what is left into a new profile");
}

QString RescueWords::what(RescueWay way)
{
    return way == RescueWay::Backup
        ? tr("The desk is had again as it was when the backup was made, in a folder of its own. "
             "The damaged profile stays as it is. Who was erased after that day is in it again, "
             "until he is erased once more or the server says so.")
        : tr("Everything that can still be read of the damaged database is put into a new one, in "
             "a folder of its own. The damaged profile stays as it is. A backup, where there is "
             "one, is better.");
}

QString RescueWords::working(RescueWay way)
{
    return way == RescueWay::Backup ? tr("The backup is being restored and checked…")
                                    : tr("What is left is being read and checked…");
}

QString RescueWords::outcome(const Rescued &rescued, const QString &folder)
{
    QStringList sentences;
    bool asks = false;
    if (const auto *restored = std::get_if<Restored>(&rescued)) {
        const QString when = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(restored->madeAtMs).toLocalTime(), QLocale::ShortFormat);
        //: %1: folder, %2: day and time
        sentences.append(tr("In %1 the desk is as it was on %2.").arg(folder, when));
        asks = restored->asksForNumber;
    } else if (const auto *report = std::get_if<SalvageReport>(&rescued)) {
        sentences.append(report->isWhole()
                //: %1: folder
                ? tr("Everything could be read; it is in %1.").arg(folder)
                //: %1: folder
                : tr("What could be read is in %1. The list says what could not.").arg(folder));
        if (!report->isProved)
            sentences.append(tr("The first page of the file is gone, and with it the proof that "
                                "the others are as they were written: look at what matters."));
        if (report->mustEnrol)
            sentences.append(tr("What it knew of its server is lost: it has to join the server "
                                "again by a ticket."));
        asks = report->asksForNumber;
    }
    if (asks)
        sentences.append(tr("It hears from its server what it does not know."));
    //: %1: folder
    sentences.append(
        tr("The passwords are those of now. Open it from now on with: lobby --profile %1")
            .arg(folder));
    return sentences.join(u' ');
}

QString RescueWords::losses(const Rescued &rescued)
{
    const auto *report = std::get_if<SalvageReport>(&rescued);
    if (!report)
        return {};
    QStringList lines;
    for (const SalvagedTable &table : report->tables) {
        if (table.isWhole())
            continue;
        const QLocale spoken;
        //: one table of the database. %1: its name, %2, %3: numbers of rows, %4: number of pages
        lines.append(tr("%1: %2 rows are there; lost: %3 rows, and those of %4 pages")
                         .arg(table.name, spoken.toString(table.rows),
                             spoken.toString(table.rowsLost), spoken.toString(table.pagesLost)));
    }
    if (report->pagesStray > 0)
        lines.append(tr("%n more pages: nobody knows of which table.", nullptr,
            static_cast<int>(report->pagesStray)));
    return lines.join(u'\n');
}

Wording RescueWords::problem(const Error &error)
{
    if (error.code == Error::Code::Invalid)
        return {tr("This folder will not do. Nothing was changed."),
            tr("Write a whole path, of a folder that is not there yet.")};
    if (error.code == Error::Code::VaultExists)
        return {tr("There is something in this folder already. It was left as it is."),
            tr("Name a folder that is not there yet.")};
    if (error.code == Error::Code::NotFound && error.subject == QLatin1StringView("backup"))
        return {tr("There is no such file. Nothing was changed."), tr("Choose the backup.")};
    if (error.code == Error::Code::VaultDamaged)
        return {tr("Nothing of it can be read any more. It was left as it is."),
            tr("Restore the last backup.")};
    return describe(error);
}

} // namespace lobby::ui
