#include "models/promises/promises.h"

#include "models/guests/guest_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

namespace lobby::promises {

using access::Permission;
using store::Connection;
using Intents = QList<sync::Intent>;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kYearMs = qint64 {365} * 24 * 3600 * 1000;

// Reasons of the audit.
const auto kMadeReason = u"promise"_s;
const auto kReopenedReason = u"undo"_s;

} // namespace

QFuture<Result<Uuid>> Promises::make(Promise promise, const std::optional<access::Vouched> &word)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Uuid>({Error::Code::NotLoggedIn});
    promise.branch = session->branch;
    promise.madeBy = session->staffId;
    promise.madeAt = m_database.clock().nowMs();
    promise.text = promise.text.trimmed();
    promise.approvedBy = {};
    promise.outcome = PromiseOutcome::Open;
    if (promise.id.isNull())
        promise.id = Uuid::v7(promise.madeAt);
    if (promise.subject.isNull())
        promise.subject = promise.branch;
    if (const auto problem = problemOf(promise))
        return refusedWith<Uuid>({Error::Code::Invalid, {}, fieldOf(*problem)});
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, promise.id, kMadeReason);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    auto plan = [promise, word, session = *session](Connection &connection) -> Result<Intents> {
        if (promise.subject != promise.branch
            && !guests::GuestRepository::exists(connection, promise.subject))
            return Error {Error::Code::NotFound, {}, "subject_id"_L1};
        const Result<Answerable> answerable
            = answerableFor(promise.amount.value_or(0), promise.currency, promise.id, session, word,
                PromiseRepository(connection).limitsOf(promise.branch));
        if (!answerable)
            return answerable.error();
        Promise made = promise;
        made.approvedBy = answerable->approvedBy;
        return PromiseRepository::makingOf(made);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), kMadeReason, std::move(plan)),
        std::make_shared<Uuid>(promise.id));
}

QFuture<Result<Done>> Promises::keep(const Uuid &promise, const QString &proof)
{
    return end(promise, PromiseOutcome::Kept, proof);
}

QFuture<Result<Done>> Promises::withdraw(const Uuid &promise, const QString &reason)
{
    return end(promise, PromiseOutcome::Withdrawn, reason);
}

QFuture<Result<Done>> Promises::end(
    const Uuid &promise, PromiseOutcome outcome, const QString &proof)
{
    const QString words = proof.trimmed();
    if (words.isEmpty())
        return refusedWith<Done>({Error::Code::Invalid, {}, "proof"_L1});
    const QString reason = codeOf(outcome);
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, promise, reason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [promise, outcome, words, by = leave->actor(), nowMs = m_database.clock().nowMs()](
                    Connection &connection) -> Result<Intents> {
        const PromiseRepository repository(connection);
        auto stored = repository.load(promise);
        if (!stored)
            return Error {Error::Code::NotFound};
        if (stored->outcome != PromiseOutcome::Open)
            return Error {Error::Code::Conflict};
        stored->outcome = outcome;
        stored->endedAt = nowMs;
        stored->endedBy = by;
        stored->proof = words;
        return Intents {PromiseRepository::endingOf(*stored)} + repository.remindingOf(*stored);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), reason, std::move(plan)));
}

QFuture<Result<Done>> Promises::reopen(const Uuid &promise)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, promise, kReopenedReason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [promise](Connection &connection) -> Result<Intents> {
        const PromiseRepository repository(connection);
        auto stored = repository.load(promise);
        if (!stored)
            return Error {Error::Code::NotFound};
        stored->outcome = PromiseOutcome::Open;
        stored->endedAt.reset();
        stored->endedBy = {};
        stored->proof.clear();
        return Intents {PromiseRepository::endingOf(*stored)} + repository.remindingOf(*stored);
    };
    return store::afterCommit(
        m_database.commit(*std::move(leave), kReopenedReason, std::move(plan)));
}

template <typename Ask>
auto Promises::ask(Ask ask) const
{
    using Answer = std::invoke_result_t<Ask, const PromiseRepository &, const access::Session &>;
    const std::optional<access::Session> session = m_authoriser.session();
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<Answer>(*error);
    if (!session)
        return refusedWith<Answer>({Error::Code::NotLoggedIn});
    return m_database.read([session = *session, ask = std::move(ask)](Connection &connection) {
        return Result<Answer>(ask(PromiseRepository(connection), session));
    });
}

QFuture<Result<QList<PromiseRow>>> Promises::list(PromiseList list) const
{
    return ask([list](const PromiseRepository &promises, const access::Session &session) {
        PromiseQuery query {session.branch};
        query.ended = list == PromiseList::Ended;
        if (list == PromiseList::Mine)
            query.keeper = session.staffId;
        return promises.list(query);
    });
}

QFuture<Result<QList<PromiseRow>>> Promises::ofGuest(const Uuid &guest) const
{
    return ask([guest](const PromiseRepository &promises, const access::Session &) {
        return promises.ofGuest(guest);
    });
}

QFuture<Result<QList<PromiseRow>>> Promises::ofCase(const Uuid &complaint) const
{
    return ask([complaint](const PromiseRepository &promises, const access::Session &) {
        return promises.ofCase(complaint);
    });
}

QFuture<Result<Weighed>> Promises::weigh(const Promise &promise) const
{
    return ask([promise, since = m_database.clock().nowMs() - kYearMs](
                   const PromiseRepository &promises, const access::Session &session) {
        Weighed weighed;
        if (!promise.subject.isNull() && promise.subject != session.branch)
            weighed.guest = promises.givenTo(promise.subject, promise.currency, since);
        weighed.like = promise.complaint.isNull()
            ? promises.likeKind(session.branch, promise.kind, promise.currency, since)
            : promises.likeCase(promise.complaint, promise.currency, since);
        weighed.limit = limitOf(session.roles, promises.limitsOf(session.branch), promise.currency);
        return weighed;
    });
}

} // namespace lobby::promises
