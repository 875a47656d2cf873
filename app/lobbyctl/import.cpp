#include "app/lobbyctl/desk_commands.h"
#include "app/lobbyctl/import_commands.h"
#include "ui/wording/row_faults.h"

#include <QJsonArray>

namespace lobby::ctl {

using exchange::ImportSummary;

namespace {

QJsonObject toJson(const ImportSummary &summary)
{
    QJsonArray bad;
    for (const exchange::BadRow &row : summary.bad) {
        bad.append(QJsonObject {{QStringLiteral("line"), row.line},
            {QStringLiteral("code"), QString(exchange::faultName(row.fault))},
            {QStringLiteral("message"), ui::describe(row)}});
    }
    return {{QStringLiteral("stays_created"), summary.counts.staysCreated},
        {QStringLiteral("stays_updated"), summary.counts.staysUpdated},
        {QStringLiteral("guests_created"), summary.counts.guestsCreated},
        {QStringLiteral("skipped"), summary.skipped}, {QStringLiteral("bad"), bad},
        {QStringLiteral("seconds"), summary.seconds}};
}

void print(Console &console, const ImportSummary &summary)
{
    for (const exchange::BadRow &row : summary.bad)
        console.print(QStringLiteral("line %1: %2").arg(row.line).arg(ui::describe(row)));
    if (summary.outcome == ImportSummary::Outcome::BadRows) {
        console.print(QStringLiteral("%1 bad rows, nothing was imported. Correct them, or skip "
                                     "them with --skip-bad.")
                          .arg(summary.bad.size()));
        return;
    }
    if (summary.outcome == ImportSummary::Outcome::DryRun)
        console.print(QStringLiteral("Nothing was written. An import would do this:"));
    console.print(
        QStringLiteral("%1 stays created, %2 updated, %3 guests created, %4 rows skipped, "
                       "%5 s")
            .arg(summary.counts.staysCreated)
            .arg(summary.counts.staysUpdated)
            .arg(summary.counts.guestsCreated)
            .arg(summary.skipped)
            .arg(summary.seconds, 0, 'f', 1));
}

} // namespace

int importBookings(Console &console, const Target &target, const exchange::ImportOptions &options)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    auto control = std::make_shared<exchange::ImportControl>();
    control->progress = [&console](qint64 done, qint64 all) {
        console.progress(all == 0 ? QStringLiteral("%1 rows read").arg(done)
                                  : QStringLiteral("%1 of %2 rows").arg(done).arg(all));
    };
    exchange::BookingsImport importer((*desk)->database(), (*desk)->authoriser());
    auto running = importer.run(options, control);
    running.waitForFinished();
    const Result<ImportSummary> summary = running.result();
    console.progress({});
    if (!summary)
        return console.fail(summary.error());
    if (console.isJson())
        console.print(toJson(*summary));
    else
        print(console, *summary);
    return summary->outcome == ImportSummary::Outcome::BadRows ? kFailed : kDone;
}

} // namespace lobby::ctl
