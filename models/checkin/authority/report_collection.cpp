#include "models/checkin/authority/report_collection.h"

namespace lobby::checkin {

namespace {

ReportState stateFor(const QString &missing)
{
    return missing.isEmpty() ? ReportState::ToSend : ReportState::Incomplete;
}

/// One that is not sent, as its guest and stay are now.
AuthorityReport judged(const AuthorityReport &report, const ReportFacts &facts, qint64 nowMs)
{
    const QString missing = missingIn(facts).join(u',');
    const ReportState state = stateFor(missing);
    if (report.state == state && report.problem == missing)
        return report;
    // It waits as long as something is missing, whatever that is.
    const qint64 since = report.state == state ? report.changedAt : nowMs;
    return changedTo(
        report, state, missing, since, happenedAt(report.kind, facts.stay, report.guest));
}

QList<sync::Intent> begun(const ReportRepository &reports, const StayEvent &event, qint64 nowMs)
{
    const std::optional<ReportFacts> facts = reports.facts(event.stay, event.guest);
    if (!facts)
        return {};
    AuthorityReport report;
    report.id = reportId(event.kind, event.stay, event.guest);
    const std::optional<AuthorityReport> known = reports.load(report.id);
    if (known)
        report = *known;
    report.branch = facts->stay.branch;
    report.stay = event.stay;
    report.guest = event.guest;
    report.kind = event.kind;
    const QString missing = missingIn(*facts).join(u',');
    report = changedTo(report, stateFor(missing), missing, nowMs,
        happenedAt(event.kind, facts->stay, event.guest));
    if (!known)
        return {ReportRepository::creationOf(report)};
    QList<sync::Intent> intents {ReportRepository::changeOf(report)};
    if (known->withdrawn)
        intents.append(ReportRepository::withdrawalOf(report.id, false));
    return intents;
}

QList<sync::Intent> broughtUp(
    const ReportRepository &reports, const AuthorityReport &report, qint64 nowMs)
{
    if (isSent(report.state))
        return {};
    const std::optional<ReportFacts> facts = reports.facts(report.stay, report.guest);
    if (!facts || !happenedAt(report.kind, facts->stay, report.guest))
        return {ReportRepository::withdrawalOf(report.id, true)};
    if (report.state == ReportState::ErrorSending && missingIn(*facts).isEmpty())
        return {};
    const AuthorityReport now = judged(report, *facts, nowMs);
    return now == report ? QList<sync::Intent>() : QList {ReportRepository::changeOf(now)};
}

} // namespace

AuthorityReport changedTo(AuthorityReport report, ReportState state, const QString &problem,
    qint64 nowMs, const std::optional<qint64> &happened)
{
    report.state = state;
    report.problem = problem;
    report.changedAt = std::max(nowMs, happened.value_or(nowMs));
    return report;
}

QList<sync::Intent> collectionOf(
    store::Connection &connection, const ReportScope &scope, qint64 nowMs)
{
    const ReportRepository reports(connection);
    QList<sync::Intent> intents;
    const QList<StayEvent> events
        = reports.unreported(scope.branch, scope.sinceMs, scope.departedFrom);
    for (const StayEvent &event : events)
        intents.append(begun(reports, event, nowMs));
    const QList<AuthorityReport> open = reports.open(scope.branch);
    for (const AuthorityReport &report : open)
        intents.append(broughtUp(reports, report, nowMs));
    return intents;
}

} // namespace lobby::checkin
