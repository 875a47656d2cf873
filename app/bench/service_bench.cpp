#include "app/bench/service_bench.h"

#include "app/bench/bench_profile.h"
#include "app/bench/figures.h"
#include "models/complaints/case/case_codes.h"
#include "models/complaints/complaint_repository.h"
#include "models/insights/insights.h"
#include "models/support/wait_for.h"

namespace lobby::app {

namespace {

using namespace Qt::StringLiterals;
using namespace complaints;

constexpr qint64 kGuestsBesideCases = 100;
constexpr int kCasesPerCommit = 1000;
constexpr int kServiceAsked = 20;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kYearMs = qint64 {365} * 24 * 60 * kMinuteMs;

/// A case that was answered and closed again, which is four clocks.
QList<sync::Intent> oneCase(Desk &desk, int number, qint64 receivedAt)
{
    Complaint complaint;
    complaint.id = Uuid::v7(receivedAt);
    complaint.branch = desk.vault().branch();
    complaint.receivedAt = receivedAt;
    complaint.category = Category(number % kCategories);
    complaint.severity = 1 + number % kLeastSeverity;
    complaint.verbatim = u"It hums."_s;
    QList<sync::Intent> intents {ComplaintRepository::creationOf(complaint)};
    qint64 atMs = receivedAt;
    const auto happen = [&](EventKind kind, const QString &code, std::optional<Step> step = {}) {
        atMs += (1 + number % 97) * kMinuteMs;
        CaseEvent event;
        event.id = Uuid::v7(atMs);
        event.complaint = complaint.id;
        event.kind = kind;
        event.code = code;
        event.step = step;
        event.at = atMs;
        if (kind == EventKind::Response) {
            event.text = event.milestone = u"soon"_s;
            event.promisedAt = atMs + kMinuteMs;
        }
        intents.append(ComplaintRepository::appendingOf(event));
    };
    happen(EventKind::Nature, kOurs);
    happen(EventKind::StepDone, {}, Step::Nature);
    happen(EventKind::Response, {});
    happen(EventKind::StepDone, {}, Step::Response);
    happen(EventKind::Closed, kCloseExceptions[0]);
    return intents;
}

Result<Done> complainOften(Desk &desk, int count)
{
    const qint64 nowMs = desk.clock().nowMs();
    for (int from = 0; from < count; from += kCasesPerCommit) {
        QList<sync::Intent> intents;
        for (int i = from; i < std::min(from + kCasesPerCommit, count); ++i)
            intents += oneCase(desk, i, nowMs - kYearMs / count * (count - i));
        Result<store::Authorised> leave
            = desk.authoriser().authorise(access::Permission::ImportRun);
        if (!leave)
            return leave.error();
        const auto done
            = waitFor(desk.database().commit(*std::move(leave), u"bench"_s, std::move(intents)));
        if (!done)
            return done.error();
    }
    return Done();
}

} // namespace

Result<QJsonObject> serviceFigures(int cases)
{
    BenchProfile profile(kGuestsBesideCases);
    if (const auto filled = profile.fill({}); !filled)
        return filled.error();
    Result<BenchProfile::Opened> opened = profile.open();
    if (!opened)
        return opened.error();
    Desk &desk = *opened->desk;
    if (const Result<Done> made = complainOften(desk, cases); !made)
        return made.error();
    const insights::Insights insights(desk.database(), desk.authoriser());
    QJsonObject json {{u"cases"_s, cases}};
    const std::pair<QString, insights::Reach> reaches[]
        = {{u"year"_s, insights::Reach::Year}, {u"month"_s, insights::Reach::Month}};
    for (const auto &[name, reach] : reaches) {
        Figures figures;
        for (int i = 0; i < kServiceAsked; ++i)
            figures.time([&] { return waitFor(insights.service(reach)).has_value(); });
        json.insert(name + u"_p50_ms"_s, figures.percentile(0.50));
        json.insert(name + u"_p95_ms"_s, figures.percentile(0.95));
        json.insert(name + u"_failures"_s, figures.failures());
    }
    return json;
}

} // namespace lobby::app
