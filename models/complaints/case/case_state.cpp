#include "models/complaints/case/case_state.h"

#include "models/complaints/case/case_codes.h"

#include <algorithm>
#include <tuple>

namespace lobby::complaints {

namespace {

/// The facts that count: stepping back forgets those of the step it goes to and of all after it.
struct Facts
{
    std::optional<CaseEvent> nature = {};
    std::optional<CaseEvent> response = {};
    std::optional<CaseEvent> finding = {};
    QList<CaseEvent> proposals = {};
    QString answer = {};
    std::optional<CaseEvent> executed = {};
    std::optional<CaseEvent> told = {};
    std::optional<CaseEvent> callBack = {};

    void forgetFrom(Step step)
    {
        if (step <= Step::Nature)
            nature.reset();
        if (step <= Step::Response)
            response.reset();
        if (step <= Step::Investigation)
            finding.reset();
        if (step <= Step::Proposal) {
            proposals.clear();
            answer.clear();
        }
        if (step <= Step::Execution) {
            executed.reset();
            told.reset();
        }
        callBack.reset();
    }
};

QList<Missing> missingOfResponse(const Facts &facts)
{
    return facts.response ? QList<Missing> {} : QList {Missing::ResponseToGuest};
}

QList<Missing> missingOfNature(const Facts &facts)
{
    if (!facts.nature)
        return {Missing::NatureDecided};
    const bool isTransferred = facts.nature->code == kOtherUnit;
    const bool hasReceipt = !facts.nature->party.isEmpty() && !facts.nature->text.isEmpty();
    return isTransferred && !hasReceipt ? QList {Missing::TransferReceipt} : QList<Missing> {};
}

QList<Missing> missingOfInvestigation(const Facts &facts)
{
    QList<Missing> missing;
    if (!facts.finding)
        missing.append(Missing::Finding);
    if (!facts.nature || facts.nature->code == kUnclear)
        missing.append(Missing::ClearNature);
    return missing;
}

QList<Missing> missingOfProposal(const Facts &facts)
{
    if (facts.proposals.isEmpty())
        return {Missing::ProposalMade};
    return facts.answer == kAccepted ? QList<Missing> {} : QList {Missing::GuestAgreement};
}

QList<Missing> missingOfExecution(const Facts &facts)
{
    QList<Missing> missing;
    if (!facts.executed)
        missing.append(Missing::Execution);
    if (!facts.told)
        missing.append(Missing::ResultTold);
    return missing;
}

QList<Missing> missingOfCallBack(const Facts &facts)
{
    QList<Missing> missing;
    if (!facts.callBack || !facts.callBack->rating)
        missing.append(Missing::Rating);
    if (!facts.callBack || facts.callBack->text.isEmpty())
        missing.append(Missing::Lesson);
    return missing;
}

QList<Missing> missingOf(Step step, const Facts &facts)
{
    switch (step) {
    case Step::Received:
        return {};
    case Step::Nature:
        return missingOfNature(facts);
    case Step::Response:
        return missingOfResponse(facts);
    case Step::Investigation:
        return missingOfInvestigation(facts);
    case Step::Proposal:
        return missingOfProposal(facts);
    case Step::Execution:
        return missingOfExecution(facts);
    case Step::CallBack:
        return missingOfCallBack(facts);
    }
    Q_UNREACHABLE();
}

bool isWholeResponse(const CaseEvent &event)
{
    return !event.text.isEmpty() && !event.milestone.isEmpty() && event.promisedAt;
}

class Fold
{
public:
    explicit Fold(const Complaint &complaint)
        : m_kind(complaint.kind)
    {
        m_state.owner = complaint.owner;
        m_state.department = complaint.department;
        for (int number = 1; number <= kSteps; ++number) {
            if (!isNeeded(m_kind, Step(number)))
                at(Step(number)).status = StepStatus::NotNeeded;
        }
        StepState &received = at(Step::Received);
        received.status = StepStatus::Done;
        received.enteredAt = complaint.receivedAt;
        received.leftAt = complaint.receivedAt;
        received.by = complaint.receivedBy;
        moveOn(complaint.receivedAt);
    }

    void take(const CaseEvent &event)
    {
        switch (event.kind) {
        case EventKind::StepDone:
            return leave(event, StepStatus::Done);
        case EventKind::StepSkipped:
            return leave(event, StepStatus::Skipped);
        case EventKind::SteppedBack:
            return m_state.isClosed ? void() : goBack(event);
        case EventKind::Reopened:
            return m_state.isClosed ? reopen(event) : void();
        case EventKind::Closed:
            return close(event);
        case EventKind::Paused:
            if (!m_state.isPaused() && !m_state.isClosed)
                m_state.pauses.append({event.at, {}, event.code});
            return;
        case EventKind::Resumed:
            return endPause(event.at);
        case EventKind::Assigned:
            m_state.owner = event.about;
            m_state.department = event.party;
            return;
        default:
            return takeFact(event);
        }
    }

    CaseState result()
    {
        for (int number = 1; number <= kSteps; ++number) {
            StepState &step = at(Step(number));
            if (step.status == StepStatus::Ahead || step.status == StepStatus::Current)
                step.missing = missingOf(Step(number), m_facts);
        }
        if (m_facts.nature)
            m_state.nature = m_facts.nature->code;
        if (m_facts.response)
            m_state.promisedAt = m_facts.response->promisedAt;
        m_state.proposals = int(m_facts.proposals.size());
        if (!m_facts.proposals.isEmpty())
            m_state.proposal = m_facts.proposals.constLast();
        m_state.answer = m_facts.answer;
        if (m_facts.callBack)
            m_state.rating = m_facts.callBack->rating;
        return m_state;
    }

private:
    StepState &at(Step step) { return m_state.steps[size_t(step) - 1]; }

    void takeFact(const CaseEvent &event)
    {
        switch (event.kind) {
        case EventKind::Nature:
            m_facts.nature = event;
            return;
        case EventKind::Response:
            if (isWholeResponse(event)) {
                m_facts.response = event;
                if (!m_state.respondedAt)
                    m_state.respondedAt = event.at;
            }
            return;
        case EventKind::Finding:
            m_facts.finding = event;
            return;
        case EventKind::Proposal:
            m_facts.proposals.append(event);
            m_facts.answer.clear();
            return;
        case EventKind::Answer:
            if (!m_facts.proposals.isEmpty() && m_facts.proposals.constLast().id == event.about)
                m_facts.answer = event.code;
            return;
        case EventKind::Executed:
            m_facts.executed = event;
            return;
        case EventKind::ResultTold:
            m_facts.told = event;
            return;
        case EventKind::CallBack:
            m_facts.callBack = event;
            return;
        default:
            return; // notes, and who was told: history alone
        }
    }

    void leave(const CaseEvent &event, StepStatus how)
    {
        if (m_state.isClosed || event.step != m_state.current)
            return;
        StepState &step = at(*event.step);
        if (how == StepStatus::Done && !missingOf(*event.step, m_facts).isEmpty())
            return;
        step.status = how;
        step.leftAt = event.at;
        step.by = event.author;
        step.skipReason = how == StepStatus::Skipped ? event.code : QString();
        moveOn(event.at);
    }

    void moveOn(qint64 atMs)
    {
        m_state.current.reset();
        for (int number = 1; number <= kSteps; ++number) {
            StepState &step = at(Step(number));
            if (step.status != StepStatus::Ahead)
                continue;
            step.status = StepStatus::Current;
            step.enteredAt = atMs;
            m_state.current = Step(number);
            return;
        }
    }

    void goBack(const CaseEvent &event)
    {
        if (!event.step || (m_state.current && *event.step >= *m_state.current))
            return;
        m_facts.forgetFrom(*event.step);
        for (int number = numberOf(*event.step); number <= kSteps; ++number) {
            if (isNeeded(m_kind, Step(number)))
                at(Step(number)) = {};
        }
        moveOn(event.at);
    }

    void reopen(const CaseEvent &event)
    {
        m_state.isClosed = false;
        m_state.closedAt.reset();
        m_state.closeCode.clear();
        ++m_state.reopened;
        goBack(event);
    }

    void close(const CaseEvent &event)
    {
        if (m_state.isClosed || (m_state.current && event.code == kDone))
            return;
        endPause(event.at);
        m_state.isClosed = true;
        m_state.closedAt = event.at;
        m_state.closeCode = event.code;
    }

    void endPause(qint64 atMs)
    {
        if (m_state.isPaused())
            m_state.pauses.last().until = atMs;
    }

    CaseKind m_kind;
    CaseState m_state = {};
    Facts m_facts = {};
};

} // namespace

bool isNeeded(CaseKind kind, Step step)
{
    switch (kind) {
    case CaseKind::Complaint:
    case CaseKind::Dispute:
    case CaseKind::Defect:
        return true;
    case CaseKind::Request:
        return step != Step::Investigation && step != Step::Proposal;
    case CaseKind::Suggestion:
        return step != Step::Investigation && step != Step::Proposal && step != Step::CallBack;
    case CaseKind::Praise:
        return step == Step::Received || step == Step::Response;
    }
    Q_UNREACHABLE();
}

CaseState stateOf(const Complaint &complaint, QList<CaseEvent> events)
{
    std::sort(events.begin(), events.end(), [](const CaseEvent &a, const CaseEvent &b) {
        return std::tie(a.at, a.kind, a.id) < std::tie(b.at, b.kind, b.id);
    });
    Fold fold(complaint);
    for (const CaseEvent &event : std::as_const(events))
        fold.take(event);
    return fold.result();
}

} // namespace lobby::complaints
