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
#include <tuple>

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
const auto kTakeReason = u"handover.take_over"_s;
const auto kFinishReason = u"handover.finish"_s;
const auto kFinishAbsentReason = u"handover.finish_absent"_s;

Error invalidField(QLatin1StringView field)
{
    return {Error::Code::Invalid, {}, field};
}

/// Whether what is decided can be carried out. What comes back stays where it was, unless nobody
/// is there any more to have it.
Result<Done> canHave(
    Connection &connection, const Handover &handover, const Line &line, const Thread &thread)
{
    if (line.decision != Decision::Returned)
        return mayHave(connection, newOwner(handover, line), thread);
    if (!access::activeName(connection, handover.from))
        return Error {Error::Code::NotAllowed, {}, "gone"_L1};
    return Done();
}

/// Of whoever leaves or takes over, and not finished.
Result<Handover> openOne(Connection &connection, const Uuid &id, const Session &session)
{
    const auto stored = HandoverRepository(connection).load(id);
    const bool isHis = stored && (stored->from == session.staffId || stored->to == session.staffId);
    if (!isHis)
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

/// Colleagues of whoever is logged in who hold something.
QList<Holder> holdersBut(Connection &connection, const Session &session, qint64 nowMs)
{
    const QList<access::StaffRow> members = access::staffRows(connection);
    QHash<Uuid, int> held = threadsHeld(connection, session.branch, nowMs);
    held.remove(session.staffId);
    QList<Holder> holders;
    for (auto each = held.constBegin(); each != held.constEnd(); ++each) {
        const auto row = std::find_if(members.begin(), members.end(),
            [&](const access::StaffRow &member) { return member.id == each.key(); });
        const bool isKnown = row != members.end();
        holders.append(
            {each.key(), isKnown ? row->name : QString(), each.value(), !isKnown || !row->active});
    }
    std::sort(holders.begin(), holders.end(), [](const Holder &one, const Holder &other) {
        return std::tuple(!one.hasGone, one.name, one.member)
            < std::tuple(!other.hasGone, other.name, other.member);
    });
    return holders;
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

/// Who lets it happen when who leaves is not there; NotAllowed ("signature") when the word is not
/// the one that is needed. None: who takes over has signed.
Result<Uuid> letBy(const Handover &handover, const access::Vouched &word, const Session &session)
{
    const bool isAbsent = session.staffId != handover.from;
    const Uuid by = word.by().staffId;
    const bool isSigned = word.object() == handover.id
        && (isAbsent ? word.permission() == kAbsencePermission && by != handover.from
                     : word.permission() == Permission::FollowupEdit && by == handover.to);
    if (!isSigned)
        return Error {Error::Code::NotAllowed, {}, "signature"_L1};
    return isAbsent ? by : Uuid();
}

/// Everything that finishing one does; refused while a thread would be left behind.
Result<Intents> finishing(
    Connection &connection, Handover handover, const Uuid &letBy, qint64 nowMs)
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
    if (!letBy.isNull())
        intents.append(HandoverRepository::absenceOf(handover, letBy, nowMs));
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

QFuture<Result<Shift>> Handovers::shift(const Uuid &from) const
{
    return ask<Shift>(
        [from, nowMs = clock().nowMs()](Connection &connection, const Session &session) {
            const HandoverRepository repository(connection);
            const Uuid member = from.isNull() ? session.staffId : from;
            Shift shift;
            shift.handover = repository.unfinishedOf(session.branch, member);
            shift.isAbsent = member != session.staffId;
            shift.hasGone = shift.isAbsent && !access::activeName(connection, member);
            shift.member = shift.isAbsent ? memberName(connection, member) : session.name;
            shift.colleagues = colleaguesOf(connection, member);
            if (shift.isAbsent && shift.handover && shift.handover->to != session.staffId)
                shift.handover.reset(); // to a colleague, until takeOver()
            Uuid to = shift.isAbsent ? session.staffId : Uuid();
            if (shift.handover) {
                to = shift.handover->to;
                shift.drafts = repository.drafts(shift.handover->id);
            }
            shift.toName = memberName(connection, to);
            shift.threads = openThreads(connection, {session.branch, member, to, nowMs});
            return shift;
        });
}

QFuture<Result<QList<Holder>>> Handovers::holders() const
{
    return ask<QList<Holder>>(
        [nowMs = clock().nowMs()](Connection &connection, const Session &session) {
            return holdersBut(connection, session, nowMs);
        });
}

int Waiting::threads() const
{
    int sum = own ? int(own->threads.size()) : 0;
    for (const Given &each : given)
        sum += int(each.threads.size());
    for (const Holder &each : left)
        sum += each.threads;
    return sum;
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
        waiting.left = holdersBut(connection, session, nowMs);
        waiting.left.removeIf([&waiting](const Holder &holder) {
            return !holder.hasGone
                || std::any_of(waiting.given.begin(), waiting.given.end(),
                    [&holder](const auto &each) { return each.handover.from == holder.member; });
        });
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
    return open(session->staffId, to, kBeginReason);
}

QFuture<Result<Uuid>> Handovers::takeOver(const Uuid &from)
{
    const std::optional<Session> session = m_authoriser.session();
    if (!session)
        return refusedWith<Uuid>({Error::Code::NotLoggedIn});
    if (from.isNull() || from == session->staffId)
        return refusedWith<Uuid>(invalidField("from"_L1));
    return open(from, session->staffId, kTakeReason);
}

QFuture<Result<Uuid>> Handovers::open(const Uuid &from, const Uuid &to, const QString &reason)
{
    const std::optional<Session> session = m_authoriser.session();
    const qint64 nowMs = clock().nowMs();
    const auto begun = std::make_shared<Uuid>(Uuid::v7(nowMs));
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, *begun, reason);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    auto plan = [from, to, begun, nowMs, branch = session->branch](
                    Connection &connection) -> Result<Intents> {
        if (!mayHave(connection, to, {{ThreadKind::Reminder, {}}, {}, {}}))
            return invalidField("to"_L1);
        auto known = HandoverRepository(connection).unfinishedOf(branch, from);
        if (!known)
            return Intents {HandoverRepository::openingOf({*begun, branch, from, to, nowMs})};
        *begun = known->id;
        known->to = to;
        return Intents {HandoverRepository::receiverOf(*known)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), reason, std::move(plan)), begun);
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
    const QString reason
        = word.permission() == kAbsencePermission ? kFinishAbsentReason : kFinishReason;
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::FollowupEdit, handover, reason);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [handover, word, session = *session, nowMs = clock().nowMs()](
                    Connection &connection) -> Result<Intents> {
        const Result<Handover> open = openOne(connection, handover, session);
        if (!open)
            return open.error();
        const Result<Uuid> by = letBy(*open, word, session);
        if (!by)
            return by.error();
        return finishing(connection, *open, *by, nowMs);
    };
    return store::afterCommit(m_database.commit(*std::move(leave), reason, std::move(plan)));
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
            sheet.letByName = memberName(connection, repository.letBy(handover));
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
