#include "app/lobbyctl/backup_commands.h"
#include "models/backup/salvage/salvaging.h"

#include <QJsonArray>

namespace lobby::ctl {

namespace {

Result<backup::SalvageReport> salvaged(
    Console &console, const Target &target, const BackupRequest &request)
{
    const access::ProfileFolder from(target.profile);
    const access::ProfileFolder into(request.into);
    const store::BackupWatcher watcher = [&console](store::BackupProgress progress) {
        console.progress(QStringLiteral("%1 %").arg(
            100LL * progress.pagesDone / std::max(progress.pagesTotal, 1)));
        return true;
    };
    if (request.bySheet) {
        const Result<access::RecoveryKey> sheet = readSheet(console);
        if (!sheet)
            return sheet.error();
        return backup::salvageProfile(from, *sheet, into, watcher);
    }
    const Result<access::Password> password = console.readPassword();
    if (!password)
        return password.error();
    const Result<Uuid> member = access::Vault::memberNamed(from, target.staff);
    if (!member)
        return member.error();
    const SystemClock clock;
    return backup::salvageProfile(from, *member, *password, clock, into, watcher);
}

QJsonObject toJson(const backup::SalvageReport &report, const BackupRequest &request)
{
    QJsonArray tables;
    for (const backup::SalvagedTable &table : report.tables)
        tables.append(QJsonObject {{QStringLiteral("name"), table.name},
            {QStringLiteral("rows"), table.rows}, {QStringLiteral("rows_lost"), table.rowsLost},
            {QStringLiteral("pages_lost"), table.pagesLost}});
    return {{QStringLiteral("profile"), request.into}, {QStringLiteral("whole"), report.isWhole()},
        {QStringLiteral("proved"), report.isProved}, {QStringLiteral("schema"), report.schema},
        {QStringLiteral("pages"), qint64(report.pages)},
        {QStringLiteral("pages_lost"), qint64(report.pagesLost)},
        {QStringLiteral("pages_stray"), qint64(report.pagesStray)},
        {QStringLiteral("asks_for_number"), report.asksForNumber},
        {QStringLiteral("must_enrol"), report.mustEnrol},
        {QStringLiteral("needs_password"), request.bySheet}, {QStringLiteral("tables"), tables}};
}

void printReport(
    Console &console, const backup::SalvageReport &report, const BackupRequest &request)
{
    const QString outcome = report.isWhole()
        ? QStringLiteral("Every row is in %1. The damaged profile is as it was.")
        : QStringLiteral("What could be read is in %1. The damaged profile is as it was.");
    console.print(outcome.arg(request.into));
    console.print(QStringLiteral("%1 of %2 pages could not be read.")
                      .arg(report.pagesLost)
                      .arg(report.pages));
    for (const backup::SalvagedTable &table : report.tables) {
        if (!table.isWhole())
            console.print(QStringLiteral("%1: %2 rows; lost: %3 rows, and those of %4 pages")
                              .arg(table.name)
                              .arg(table.rows)
                              .arg(table.rowsLost)
                              .arg(table.pagesLost));
    }
    if (report.pagesStray > 0)
        console.print(
            QStringLiteral("%1 more pages: nobody knows of which table.").arg(report.pagesStray));
    if (!report.isProved)
        console.print(QStringLiteral("The first page is gone, and with it the proof that the others"
                                     " are as they were written."));
    if (request.bySheet)
        console.print(QStringLiteral("No password opens it yet: 'lobbyctl recover' sets one."));
    if (report.asksForNumber)
        console.print(QStringLiteral("It asks its server for another number, and then for all that"
                                     " the server knows."));
    if (report.mustEnrol)
        console.print(QStringLiteral("What it knew of its server is lost: 'lobbyctl sync enrol'"
                                     " with a new ticket lets it join again."));
}

} // namespace

int salvageProfile(Console &console, const Target &target, const BackupRequest &request)
{
    const auto report = salvaged(console, target, request);
    console.progress({});
    if (!report)
        return console.fail(report.error());
    if (console.isJson())
        console.print(toJson(*report, request));
    else
        printReport(console, *report, request);
    return kDone;
}

} // namespace lobby::ctl
