#include "app/bench/bench_cases.h"

#include "models/complaints/case/case_codes.h"
#include "models/complaints/complaint_repository.h"
#include "models/support/wait_for.h"

namespace lobby::app {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kCasesPerCommit = 1000;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kYearMs = qint64 {365} * 24 * 60 * kMinuteMs;

/// A case that was answered, and closed again if asked for, which is four clocks.
QList<sync::Intent> oneCase(Desk &desk, int number, qint64 receivedAt, CasesAre wanted)
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
    if (wanted == CasesAre::Closed)
        happen(EventKind::Closed, kCloseExceptions[0]);
    return intents;
}

} // namespace

Result<Done> complainOften(Desk &desk, int count, CasesAre wanted)
{
    const qint64 nowMs = desk.clock().nowMs();
    for (int from = 0; from < count; from += kCasesPerCommit) {
        QList<sync::Intent> intents;
        for (int i = from; i < std::min(from + kCasesPerCommit, count); ++i)
            intents += oneCase(desk, i, nowMs - kYearMs / count * (count - i), wanted);
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

} // namespace lobby::app
