#include "models/complaints/case_promises.h"

#include "models/calendar/working_clock.h"
#include "models/complaints/case/case_codes.h"
#include "models/complaints/clocks/clock_policy.h"
#include "models/opening/opening_repository.h"
#include "models/promises/promise_repository.h"

#include <QDateTime>

namespace lobby::complaints {

using namespace Qt::StringLiterals;
using promises::Promise;
using promises::PromiseKind;
using promises::PromiseOutcome;
using promises::PromiseRepository;

namespace {

constexpr qsizetype kMaxText = 300;
/// Where no calendar can tell the working time.
constexpr qint64 kFallbackMs = qint64 {3} * 24 * 3600 * 1000;

Promise promised(const Complaint &complaint, const CaseEvent &event)
{
    Promise promise;
    promise.id = Uuid::named("case_promise", event.id.toBytes());
    promise.branch = complaint.branch;
    promise.subject = complaint.guest.isNull() ? complaint.branch : complaint.guest;
    promise.complaint = complaint.id;
    promise.madeAt = event.at;
    return promise;
}

Promise nextWord(const Complaint &complaint, const CaseEvent &response)
{
    Promise promise = promised(complaint, response);
    promise.kind = PromiseKind::CallBack;
    promise.text = response.milestone.left(kMaxText);
    promise.madeBy = response.author;
    promise.dueAt = response.promisedAt.value_or(response.at);
    return promise;
}

PromiseKind kindOf(const QString &remedy)
{
    for (const PromiseKind kind : promises::kPromiseKinds) {
        if (isCompensation(kind) && codeOf(kind) == remedy)
            return kind;
    }
    return PromiseKind::Other;
}

qint64 executionDue(
    store::Connection &connection, const Complaint &complaint, const CaseEvent &answer)
{
    const auto calendar
        = opening::calendarOf(opening::OpeningRepository(connection).ofBranch(complaint.branch));
    const auto allowance
        = limitsFor(complaint.severity).steps.at(size_t(numberOf(Step::Execution)) - 1);
    const auto due = calendar::dueTime(
        calendar, QDateTime::fromMSecsSinceEpoch(answer.at, calendar.zone()), allowance, {});
    return due && *due ? (*due)->toMSecsSinceEpoch() : answer.at + kFallbackMs;
}

Promise remedy(store::Connection &connection, const Complaint &complaint, const CaseEvent &proposal,
    const CaseEvent &answer)
{
    Promise promise = promised(complaint, answer);
    promise.kind = kindOf(proposal.code);
    promise.text = proposal.text.left(kMaxText);
    promise.amount = proposal.amount;
    promise.currency = proposal.currency;
    promise.madeBy = proposal.author;
    promise.approvedBy = proposal.about;
    promise.dueAt = executionDue(connection, complaint, answer);
    return promise;
}

/// Words that the case owed its guest, as they have ended now.
QList<sync::Intent> wordsEnding(const PromiseRepository &repository, const Complaint &complaint,
    const CaseEvent &event, PromiseOutcome outcome)
{
    QList<sync::Intent> intents;
    const auto rows = repository.ofCase(complaint.id);
    for (const promises::PromiseRow &row : rows) {
        Promise promise = row.promise;
        if (promise.kind != PromiseKind::CallBack || promise.outcome != PromiseOutcome::Open)
            continue;
        promise.outcome = outcome;
        promise.endedAt = event.at;
        promise.endedBy = event.author;
        promise.proof = event.text.isEmpty() ? event.code : event.text.left(kMaxText);
        intents.append(PromiseRepository::endingOf(promise));
        intents += repository.remindingOf(promise);
    }
    return intents;
}

} // namespace

QList<sync::Intent> promisesBy(store::Connection &connection, const Complaint &complaint,
    const CaseState &state, const CaseEvent &event)
{
    const PromiseRepository repository(connection);
    switch (event.kind) {
    case EventKind::Response:
        return wordsEnding(repository, complaint, event, PromiseOutcome::Kept)
            + PromiseRepository::makingOf(nextWord(complaint, event));
    case EventKind::Answer:
    case EventKind::ResultTold:
    case EventKind::CallBack: {
        QList<sync::Intent> intents
            = wordsEnding(repository, complaint, event, PromiseOutcome::Kept);
        const bool isAgreed = event.kind == EventKind::Answer && event.code == kAccepted
            && state.proposal && state.proposal->code != "apology"_L1;
        if (isAgreed) {
            intents += PromiseRepository::makingOf(
                remedy(connection, complaint, *state.proposal, event));
        }
        return intents;
    }
    case EventKind::Closed:
        return wordsEnding(repository, complaint, event, PromiseOutcome::Withdrawn);
    default:
        return {};
    }
}

} // namespace lobby::complaints
