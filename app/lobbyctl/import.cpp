#include "app/lobbyctl/backup_commands.h"
#include "app/lobbyctl/desk_commands.h"
#include "app/lobbyctl/import_commands.h"
#include "models/exchange/import_history.h"
#include "models/support/wait_for.h"
#include "ui/wording/row_faults.h"

#include <QDateTime>
#include <QJsonArray>

namespace lobby::ctl {

using exchange::ImportRun;
using exchange::ImportSummary;
using exchange::RevertSummary;

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
        {QStringLiteral("run"), summary.run}, {QStringLiteral("seconds"), summary.seconds}};
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

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject toJson(const ImportRun &run)
{
    return {{QStringLiteral("id"), run.id}, {QStringLiteral("file"), run.fileName},
        {QStringLiteral("started_at"), timeText(run.startedAtMs)},
        {QStringLiteral("finished_at"),
            run.finishedAtMs ? QJsonValue(timeText(*run.finishedAtMs)) : QJsonValue()},
        {QStringLiteral("state"), QString(stateName(run.state))},
        {QStringLiteral("reverted"), run.state == ImportRun::State::Reverted},
        {QStringLiteral("stays_created"), run.counts.staysCreated},
        {QStringLiteral("stays_updated"), run.counts.staysUpdated},
        {QStringLiteral("guests_created"), run.counts.guestsCreated},
        {QStringLiteral("guests_updated"), run.counts.guestsUpdated},
        {QStringLiteral("kind"), run.kind}};
}

void print(Console &console, const ImportRun &run)
{
    console.print(QStringLiteral("%1  %2  %3  %4: %5 stays created, %6 updated, %7 guests or "
                                 "other rows created, %8 updated")
                      .arg(run.id)
                      .arg(timeText(run.startedAtMs), stateName(run.state), run.fileName)
                      .arg(run.counts.staysCreated)
                      .arg(run.counts.staysUpdated)
                      .arg(run.counts.guestsCreated)
                      .arg(run.counts.guestsUpdated));
}

QJsonArray toJson(const QList<Uuid> &ids)
{
    QJsonArray list;
    for (const Uuid &id : ids)
        list.append(id.toString());
    return list;
}

QJsonObject toJson(const RevertSummary &summary)
{
    return {{QStringLiteral("stays_hidden"), summary.staysHidden},
        {QStringLiteral("stays_restored"), summary.staysRestored},
        {QStringLiteral("guests_hidden"), summary.guestsHidden},
        {QStringLiteral("guests_restored"), summary.guestsRestored},
        {QStringLiteral("kept_stays"), toJson(summary.keptStays)},
        {QStringLiteral("kept_guests"), toJson(summary.keptGuests)},
        {QStringLiteral("organizations_hidden"), summary.organizationsHidden},
        {QStringLiteral("organizations_restored"), summary.organizationsRestored},
        {QStringLiteral("kept_organizations"), toJson(summary.keptOrganizations)},
        {QStringLiteral("records_removed"), summary.recordsRemoved}};
}

void print(Console &console, const RevertSummary &summary)
{
    console.print(QStringLiteral("%1 stays hidden, %2 given back what they held, %3 guests hidden, "
                                 "%4 given back what they held")
                      .arg(summary.staysHidden)
                      .arg(summary.staysRestored)
                      .arg(summary.guestsHidden)
                      .arg(summary.guestsRestored));
    if (summary.organizationsHidden + summary.organizationsRestored + summary.recordsRemoved > 0) {
        console.print(QStringLiteral("%1 organizations hidden, %2 given back what they held, %3 "
                                     "contacts, sales and activities removed")
                          .arg(summary.organizationsHidden)
                          .arg(summary.organizationsRestored)
                          .arg(summary.recordsRemoved));
    }
    if (summary.keptStays.isEmpty() && summary.keptGuests.isEmpty()
        && summary.keptOrganizations.isEmpty())
        return;
    console.print(QStringLiteral("Kept, because somebody has worked with them since: %1 stays, %2 "
                                 "guests, %3 organizations")
                      .arg(summary.keptStays.size())
                      .arg(summary.keptGuests.size())
                      .arg(summary.keptOrganizations.size()));
    for (const QString &name : summary.keptNames)
        console.print(name);
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
    importer.doFirst([&] { return backUpBefore((*desk)->vault(), backup::BackupCause::Import); });
    const Result<ImportSummary> summary = waitFor(importer.run(options, control));
    console.progress({});
    if (!summary)
        return console.fail(summary.error());
    if (console.isJson())
        console.print(toJson(*summary));
    else
        print(console, *summary);
    return summary->outcome == ImportSummary::Outcome::BadRows ? kFailed : kDone;
}

int listImports(Console &console, const Target &target)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    const Result<QList<ImportRun>> runs
        = waitFor(exchange::ImportHistory((*desk)->database(), (*desk)->authoriser()).runs());
    if (!runs)
        return console.fail(runs.error());
    QJsonArray list;
    for (const ImportRun &run : *runs) {
        list.append(toJson(run));
        if (!console.isJson())
            print(console, run);
    }
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("runs"), list}});
    return kDone;
}

int revertImport(Console &console, const Target &target, const RevertRequest &request)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    exchange::ImportHistory history((*desk)->database(), (*desk)->authoriser());
    const Result<RevertSummary> summary = waitFor(history.revert(request.run, request.reason));
    if (!summary)
        return console.fail(summary.error());
    if (console.isJson())
        console.print(toJson(*summary));
    else
        print(console, *summary);
    return kDone;
}

} // namespace lobby::ctl
