#include "models/complaints/complaints.h"

#include "models/access/staff/staff_rows.h"
#include "models/complaints/case/case_rules.h"
#include "models/complaints/case_promises.h"
#include "models/complaints/complaint_repository.h"
#include "models/complaints/disputes/dispute_repository.h"
#include "models/complaints/disputes/dispute_rules.h"
#include "models/guests/guest_repository.h"
#include "models/promises/promise_repository.h"
#include "models/store/after_commit.h"
#include "models/support/async.h"

#include <algorithm>

namespace lobby::complaints {

using access::Permission;
using guests::GuestRepository;
using store::Connection;
using Intents = QList<sync::Intent>;

namespace {

Error notFound(QLatin1StringView field = {})
{
    return {Error::Code::NotFound, {}, field};
}

Error restricted()
{
    return {Error::Code::NotAllowed, {}, QStringLiteral("complaint.confidential")};
}

/// What the law counts would go on out of sight.
bool closesOpenDispute(
    Connection &connection, const Uuid &complaint, const QList<CaseEvent> &events)
{
    const bool closes = std::any_of(events.begin(), events.end(),
        [](const CaseEvent &event) { return event.kind == EventKind::Closed; });
    return closes && disputeOf(DisputeRepository(connection).eventsOf(complaint)).isOpen();
}

QDate dayOf(qint64 ms, const calendar::WorkingCalendar &calendar)
{
    return QDateTime::fromMSecsSinceEpoch(ms, calendar.zone()).date();
}

bool namesWhoAnswers(const QList<CaseEvent> &events)
{
    return std::any_of(events.begin(), events.end(),
        [](const CaseEvent &event) { return event.kind == EventKind::Responsible; });
}

/// The leave that the gravest of them needs.
Permission leaveFor(const QList<CaseEvent> &events)
{
    const bool ends = std::any_of(events.begin(), events.end(), [](const CaseEvent &event) {
        return event.kind == EventKind::Closed || event.kind == EventKind::Reopened;
    });
    return ends ? Permission::ComplaintClose : Permission::ComplaintCreate;
}

} // namespace

QFuture<Result<Uuid>> Complaints::receive(Complaint complaint)
{
    const qint64 nowMs = m_database.clock().nowMs();
    complaint.id = Uuid::v7(nowMs);
    complaint.receivedAt = nowMs;
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::ComplaintCreate, complaint.id);
    if (!leave)
        return refusedWith<Uuid>(leave.error());
    complaint.receivedBy = leave->actor();
    if (const auto problem = problemOf(complaint))
        return refusedWith<Uuid>({Error::Code::Invalid, {}, fieldOf(*problem)});
    auto plan = [complaint](Connection &connection) -> Result<Intents> {
        if (!complaint.guest.isNull() && !GuestRepository::exists(connection, complaint.guest))
            return notFound(QLatin1StringView("guest_id"));
        Complaint numbered = complaint;
        numbered.caseNo = ComplaintRepository(connection).nextCaseNo();
        return Intents {ComplaintRepository::creationOf(numbered)};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)),
        std::make_shared<Uuid>(complaint.id));
}

QFuture<Result<Done>> Complaints::save(const Complaint &seen, const Complaint &typed)
{
    if (const auto problem = problemOf(typed))
        return refusedWith<Done>({Error::Code::Invalid, {}, fieldOf(*problem)});
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::ComplaintCreate, seen.id);
    if (!leave)
        return refusedWith<Done>(leave.error());
    auto plan = [seen, typed, seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
                    Connection &connection) -> Result<Intents> {
        const auto stored = ComplaintRepository(connection).load(seen.id);
        if (!stored)
            return notFound();
        if (stored->restriction != Restriction::None && !seesAll)
            return restricted();
        if (!typed.guest.isNull() && typed.guest != seen.guest
            && !GuestRepository::exists(connection, typed.guest))
            return notFound(QLatin1StringView("guest_id"));
        const auto change = ComplaintRepository::changeOf(seen, typed);
        return change ? Intents {*change} : Intents {};
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Done>> Complaints::write(
    const Uuid &complaint, QList<CaseEvent> events, const std::optional<access::Vouched> &word)
{
    const std::optional<access::Session> session = m_authoriser.session();
    if (namesWhoAnswers(events) && !m_authoriser.may(Permission::ComplaintConfidential))
        return refusedWith<Done>(restricted());
    Result<store::Authorised> leave = m_authoriser.authorise(leaveFor(events), complaint);
    if (!leave)
        return refusedWith<Done>(leave.error());
    const qint64 nowMs = m_database.clock().nowMs();
    for (CaseEvent &event : events) {
        if (event.id.isNull())
            event.id = Uuid::v7(nowMs);
        event.complaint = complaint;
        event.author = leave->actor();
        event.at = nowMs;
    }
    auto plan = [complaint, events = std::move(events), word, session = *session,
                    seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
                    Connection &connection) -> Result<Intents> {
        const ComplaintRepository repository(connection);
        const auto stored = repository.load(complaint);
        if (!stored)
            return notFound();
        if (stored->restriction != Restriction::None && !seesAll)
            return restricted();
        if (closesOpenDispute(connection, complaint, events))
            return Error {Error::Code::Conflict, {}, QStringLiteral("dispute")};
        QList<CaseEvent> all = repository.eventsOf(complaint);
        Intents intents;
        const promises::AuthorityLimits limits
            = promises::PromiseRepository(connection).limitsOf(session.branch);
        for (CaseEvent event : events) {
            const CaseState state = stateOf(*stored, all);
            if (const auto allowed = checked(state, event); !allowed)
                return allowed.error();
            const auto answerable = promises::answerableFor(
                event.amount.value_or(0), event.currency, complaint, session, word, limits);
            if (!answerable)
                return answerable.error();
            if (!answerable->approvedBy.isNull())
                event.about = answerable->approvedBy;
            all.append(event);
            intents.append(ComplaintRepository::appendingOf(event));
            intents += promisesBy(connection, *stored, state, event);
        }
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Done>> Complaints::writeDispute(
    const Uuid &complaint, QList<DisputeEvent> events, const std::optional<access::Vouched> &word)
{
    const std::optional<access::Session> session = m_authoriser.session();
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::ComplaintCreate, complaint);
    if (!leave)
        return refusedWith<Done>(leave.error());
    const qint64 nowMs = m_database.clock().nowMs();
    for (DisputeEvent &event : events) {
        event.id = Uuid::v7(nowMs);
        event.complaint = complaint;
        event.author = leave->actor();
        event.at = nowMs;
    }
    auto plan = [complaint, events = std::move(events), word, session = *session, nowMs,
                    seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
                    Connection &connection) -> Result<Intents> {
        const auto stored = ComplaintRepository(connection).load(complaint);
        if (!stored)
            return notFound();
        if (stored->restriction != Restriction::None && !seesAll)
            return restricted();
        if (!canBeDisputed(stored->kind))
            return Error {Error::Code::Invalid, {}, QStringLiteral("kind")};
        const DisputeRepository disputes(connection);
        const QDate today = dayOf(nowMs, disputes.groundOf(stored->branch).days);
        const promises::AuthorityLimits limits
            = promises::PromiseRepository(connection).limitsOf(session.branch);
        QList<DisputeEvent> all = disputes.eventsOf(complaint);
        Intents intents;
        for (DisputeEvent event : events) {
            if (const auto allowed = checked(disputeOf(all), event, today); !allowed)
                return allowed.error();
            const auto answerable = promises::answerableFor(
                event.amount.value_or(0), event.currency, complaint, session, word, limits);
            if (!answerable)
                return answerable.error();
            event.approvedBy = answerable->approvedBy;
            all.append(event);
            intents.append(DisputeRepository::appendingOf(event));
        }
        Complaint disputed = *stored;
        disputed.kind = CaseKind::Dispute;
        if (const auto change = ComplaintRepository::changeOf(*stored, disputed))
            intents.append(*change);
        return intents;
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<CaseFile>> Complaints::load(const Uuid &complaint) const
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintView))
        return refusedWith<CaseFile>(*error);
    return m_database.read(
        [complaint, seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
            Connection &connection) { return caseFileOf(connection, complaint, seesAll); });
}

QFuture<Result<QList<std::pair<Uuid, QString>>>> Complaints::colleagues() const
{
    using Colleagues = QList<std::pair<Uuid, QString>>;
    if (const auto error = m_authoriser.refusal(Permission::ComplaintView))
        return refusedWith<Colleagues>(*error);
    return m_database.read([](Connection &connection) {
        Colleagues colleagues;
        const QList<access::StaffRow> members = access::staffRows(connection);
        for (const access::StaffRow &member : members) {
            if (member.active)
                colleagues.append({member.id, member.name});
        }
        return Result<Colleagues>(colleagues);
    });
}

QFuture<Result<QList<Complaint>>> Complaints::ofGuest(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintView))
        return refusedWith<QList<Complaint>>(*error);
    return m_database.read([guest, seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
                               Connection &connection) {
        QList<Complaint> complaints = ComplaintRepository(connection).ofGuest(guest);
        if (!seesAll) {
            complaints.removeIf([](const Complaint &complaint) {
                return complaint.restriction != Restriction::None;
            });
        }
        return complaints;
    });
}

} // namespace lobby::complaints
