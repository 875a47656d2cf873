#include "models/handover/handovers.h"

#include "models/access/staff/staff_rows.h"
#include "models/handover/dropped_threads.h"
#include "models/handover/handover_repository.h"
#include "models/handover/thread_list.h"
#include "models/handover/thread_moves.h"
#include "models/store/after_commit.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

#include <algorithm>
#include <numeric>

namespace lobby::handover {

using access::Permission;
using access::Session;
using store::Connection;
using store::Statement;
using Intents = QList<sync::Intent>;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRecordMs = qint64 {30} * 24 * 3600 * 1000;
constexpr int kMostOfRecord = 100;

// Reasons of the audit.
const auto kBeginReason = u"handover.begin"_s;
const auto kFinishReason = u"handover.finish"_s;

Error invalidField(QLatin1StringView field)
{
    return {Error::Code::Invalid, {}, field};
}

/// Whether what is decided can be carried out. What comes back stays where it was, always.
Result<Done> canHave(
    Connection &connection, const Handover &handover, const Line &line, const Thread &thread)
{
    return line.decision == Decision::Returned
        ? Done()
        : mayHave(connection, newOwner(handover, line), thread);
}

/// Of whoever leaves, and not finished.
Result<Handover> openOne(Connection &connection, const Uuid &id, const Session &session)
{
    const auto stored = HandoverRepository(connection).load(id);
    if (!stored || stored->from != session.staffId)
        return Error {Error::Code::NotFound, {}, "handover"_L1};
    if (stored->finishedAt)
        return Error {Error::Code::Conflict};
    return *stored;
}

QList<Thread> threadsOf(Connection &connection, const Handover &handover, qint64 nowMs)
{
    return openThreads(connection, {handover.branch, handover.from, handover.to, nowMs});
}

/// Who may follow things up and works here, by name.
QList<std::pair<Uuid, QString>> colleaguesOf(Connection &connection, const Uuid &member)
{
    QList<std::pair<Uuid, QString>> colleagues;
    const QList<access::StaffRow> members = access::staffRows(connection);
    for (const access::StaffRow &row : members) {
        const Session as {row.id, row.name, row.roles, {}};
        if (row.active && row.id != member
            && grantOf(as, Permission::FollowupEdit) != access::Grant::Denied)
            colleagues.append({row.id, row.name});
    }
    return colleagues;
}

SheetHead headNow(Connection &connection)
{
    SheetHead head {store::deviceNumber(connection), 0, {}};
    Statement last(connection, "SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1");
    if (last.step()) {
        head.sequence = last.integer(0);
        head.hash = last.bytes(1);
    }
    return head;
}

/// Everything that finishing one does; refused while a thread would be left behind.
Result<Intents> finishing(Connection &connection, Handover handover, qint64 nowMs)
{
    const HandoverRepository repository(connection);
    const QList<Thread> threads = threadsOf(connection, handover, nowMs);
    const QList<Line> drafts = repository.drafts(handover.id);
    if (const QList<Thread> left = undecided(threads, drafts); !left.isEmpty())
        return Error {Error::Code::Invalid, QString::number(left.size()), "undecided"_L1};
    Intents intents;
    for (const Thread &thread : threads) {
        Line line = *std::find_if(drafts.begin(), drafts.end(),
            [&thread](const Line &draft) { return draft.thread == thread.key; });
        line.at = nowMs;
        const bool holds
            = !problemOf(handover, line) && bool(canHave(connection, handover, line, thread));
        if (!holds)
            return Error {Error::Code::Invalid, u"1"_s, "undecided"_L1};
        intents.append(HandoverRepository::lineOf(handover, line));
        intents += movesBy(connection, handover, line);
    }
    handover.finishedAt = nowMs;
    handover.head = headNow(connection);
    intents.append(HandoverRepository::finishingOf(handover));
    repository.removeDrafts(handover.id); // a local table, in the same transaction
    return intents;
}

} // namespace

template <typename T, typename Ask>
QFuture<Result<T>> Handovers::ask(Ask ask) const
{
    const std::optional<Session> session = m_authoriser.session();
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<T>(*error);
    if (!session)
        return refusedWith<T>({Error::Code::NotLoggedIn});
    return m_database.read([session = *session, ask = std::move(ask)](Connection &connection) {
        return Result<T>(ask(connection, session));
    });
}

QFuture<Result<Shift>> Handovers::shift() const
{
    return ask<Shift>([nowMs = clock().nowMs()](Connection &connection, const Session &session) {
        const HandoverRepository repository(connection);
        Shift shift {repository.unfinishedOf(session.branch, session.staffId), {}, {}, {},
            session.name, colleaguesOf(connection, session.staffId)};
        const Uuid to = shift.handover ? shift.handover->to : Uuid();
        shift.threads = openThreads(connection, {session.branch, session.staffId, to, nowMs});
        if (shift.handover) {
            shift.toName = memberName(connection, to);
            shift.drafts = repository.drafts(shift.handover->id);
        }
        return shift;
    });
}

int Waiting::threads() const
{
    return std::accumulate(given.begin(), given.end(), own ? int(own->threads.size()) : 0,
        [](int sum, const Given &each) { return sum + int(each.threads.size()); });
}

QFuture<Result<Waiting>> Handovers::waiting() const
{
    return ask<Waiting>([nowMs = clock().nowMs()](Connection &connection, const Session &session) {
        const HandoverRepository repository(connection);
        const auto given = [&](const Handover &handover, const Uuid &other) {
            return Waiting::Given {handover, memberName(connection, other),
                undecided(threadsOf(connection, handover, nowMs), repository.drafts(handover.id))};
        };
        Waiting waiting;
        const QList<Handover> open = repository.unfinishedTo(session.branch, session.staffId);
        for (const Handover &handover : open)
            waiting.given.append(given(handover, handover.from));
        if (const auto own = repository.unfinishedOf(session.branch, session.staffId))
            waiting.own = given(*own, own->to);
        return waiting;
    });
}

QFuture<Result<Uuid>> Handovers::begin(const Uuid &to)
{
    const std::optional<Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Uuid>({Error::Code::NotLoggedIn});
    if (to.isNull() || to == session->staffId)
        return refusedWith<Uuid>(invalidField("to"_L1));
    const qint64 nowMs = clock().nowMs();
    const auto begun = std::make_shared<Uuid>(Uuid::v7(nowMs));
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, *begun, kBeginReason);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    auto plan = [to, begun, nowMs, session = *session](Connection &connection) -> Result<Intents> {
        if (!mayHave(connection, to, {{ThreadKind::Reminder, {}}, {}, {}}))
            return invalidField("to"_L1);
        auto known = HandoverRepository(connection).unfinishedOf(session.branch, session.staffId);
        if (!known) {
            return Intents {HandoverRepository::openingOf(
                {*begun, session.branch, session.staffId, to, nowMs})};
        }
        *begun = known->id;
        known->to = to;
        return Intents {HandoverRepository::receiverOf(*known)};
    };
    return store::afterCommit(
        m_database.commit(*std::move(leave), kBeginReason, std::move(plan)), begun);
}

QFuture<Result<Done>> Handovers::draft(
    std::function<Result<Done>(Connection &, const Session &)> work)
{
    const std::optional<Session> session = m_authoriser.session();
    if (const auto error = m_authoriser.refusal(Permission::FollowupEdit))
        return refusedWith<Done>(*error);
    if (!session)
        return refusedWith<Done>({Error::Code::NotLoggedIn});
    const auto answer = std::make_shared<Result<Done>>(Done());
    return m_database
        .local([answer, session = *session, work = std::move(work)](
                   Connection &connection) { *answer = work(connection, session); })
        .then(QtFuture::Launch::Sync,
            [answer](const Result<Done> &done) { return done ? *answer : done; });
}

QFuture<Result<Done>> Handovers::decide(const Uuid &handover, const Line &typed)
{
    Line line = typed;
    line.note = line.note.trimmed();
    if (line.decision != Decision::Reassigned)
        line.to = {};
    return draft([handover, line, nowMs = clock().nowMs()](
                     Connection &connection, const Session &session) -> Result<Done> {
        const Result<Handover> open = openOne(connection, handover, session);
        if (!open)
            return open.error();
        if (const auto problem = problemOf(*open, line))
            return *problem;
        const QList<Thread> threads = threadsOf(connection, *open, nowMs);
        const auto thread = std::find_if(threads.begin(), threads.end(),
            [&line](const Thread &each) { return each.key == line.thread; });
        if (thread == threads.end())
            return Error {Error::Code::NotFound, {}, "thread"_L1};
        if (const auto allowed = canHave(connection, *open, line, *thread); !allowed)
            return allowed.error();
        HandoverRepository(connection).saveDraft(handover, line);
        return Done();
    });
}

QFuture<Result<Done>> Handovers::undo(const Uuid &handover, const ThreadKey &thread)
{
    return draft(
        [handover, thread](Connection &connection, const Session &session) -> Result<Done> {
            if (const Result<Handover> open = openOne(connection, handover, session); !open)
                return open.error();
            HandoverRepository(connection).removeDraft(handover, thread);
            return Done();
        });
}

QFuture<Result<Done>> Handovers::finish(const Uuid &handover, const access::Vouched &word)
{
    const std::optional<Session> session = m_authoriser.session();
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, handover, kFinishReason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [handover, word, session = *session, nowMs = clock().nowMs()](
                    Connection &connection) -> Result<Intents> {
        const Result<Handover> open = openOne(connection, handover, session);
        if (!open)
            return open.error();
        const bool isSigned = word.permission() == Permission::FollowupEdit
            && word.object() == handover && word.by().staffId == open->to;
        if (!isSigned)
            return Error {Error::Code::NotAllowed, {}, "signature"_L1};
        return finishing(connection, *open, nowMs);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), kFinishReason, std::move(plan)));
}

QFuture<Result<ShiftSheet>> Handovers::sheet(const Uuid &handover) const
{
    return ask<ShiftSheet>(
        [handover](Connection &connection, const Session &session) -> Result<ShiftSheet> {
            const HandoverRepository repository(connection);
            const auto stored = repository.load(handover);
            if (!stored || !stored->finishedAt || stored->branch != session.branch)
                return Error {Error::Code::NotFound};
            ShiftSheet sheet;
            sheet.handover = *stored;
            Statement house(connection, "SELECT name FROM branch WHERE id = :id");
            if (house.bind(":id", stored->branch).step())
                sheet.property = house.text(0);
            sheet.fromName = memberName(connection, stored->from);
            sheet.toName = memberName(connection, stored->to);
            const QList<Line> lines = repository.lines(handover);
            for (const Line &line : lines) {
                sheet.entries.append(
                    {line, threadOf(connection, line.thread), memberName(connection, line.to)});
            }
            std::stable_sort(
                sheet.entries.begin(), sheet.entries.end(), [](const auto &one, const auto &other) {
                    return one.line.thread.kind < other.line.thread.kind;
                });
            return sheet;
        });
}

QFuture<Result<Record>> Handovers::record() const
{
    return ask<Record>(
        [sinceMs = clock().nowMs() - kRecordMs](Connection &connection, const Session &session) {
            Record record;
            const QList<Handover> finished
                = HandoverRepository(connection).finished(session.branch, sinceMs, kMostOfRecord);
            for (const Handover &handover : finished) {
                record.dropped += int(droppedIn(connection, handover).size());
                record.finished.append({handover, memberName(connection, handover.to)});
            }
            return record;
        });
}

} // namespace lobby::handover
