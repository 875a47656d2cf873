#pragma once

#include "models/complaints/case/case_codes.h"
#include "models/complaints/case/case_rules.h"

namespace lobby::tests {

/// A case that is written as at a desk: each event is judged by the rules first, a minute after the
/// one before.
class CaseWriting
{
public:
    static constexpr qint64 kMinute = 60'000;

    explicit CaseWriting(complaints::CaseKind kind = complaints::CaseKind::Complaint)
    {
        complaint.id = Uuid::named("test", "case");
        complaint.branch = Uuid::named("test", "branch");
        complaint.kind = kind;
        complaint.receivedAt = 1'747'000'000'000;
        complaint.receivedBy = Uuid::named("test", "receiver");
        complaint.verbatim = QStringLiteral("It hums all night.");
        m_nowMs = complaint.receivedAt;
    }

    /// What the rules say; written down if they allow it.
    Result<Done> write(complaints::CaseEvent event)
    {
        m_nowMs += kMinute;
        event.at = m_nowMs;
        event.complaint = complaint.id;
        event.author = Uuid::named("test", "author");
        if (event.id.isNull())
            event.id = Uuid::named("event", QByteArray::number(events.size()));
        Result<Done> allowed = complaints::checked(state(), event);
        if (allowed)
            events.append(event);
        return allowed;
    }
    Result<Done> write(complaints::EventKind kind, const QString &text = {})
    {
        complaints::CaseEvent event;
        event.kind = kind;
        event.text = text;
        return write(event);
    }
    Result<Done> writeCode(
        complaints::EventKind kind, const QString &code, const QString &text = {})
    {
        complaints::CaseEvent event;
        event.kind = kind;
        event.code = code;
        event.text = text;
        return write(event);
    }
    Result<Done> finish(complaints::Step step)
    {
        complaints::CaseEvent event;
        event.kind = complaints::EventKind::StepDone;
        event.step = step;
        return write(event);
    }
    Result<Done> stepBack(complaints::Step step)
    {
        complaints::CaseEvent event;
        event.kind = complaints::EventKind::SteppedBack;
        event.step = step;
        event.text = QStringLiteral("something was overlooked");
        return write(event);
    }
    Result<Done> respond()
    {
        complaints::CaseEvent event;
        event.kind = complaints::EventKind::Response;
        event.text = QStringLiteral("the engineer is on the way");
        event.milestone = QStringLiteral("he calls you when it is done");
        event.promisedAt = m_nowMs + 600 * kMinute;
        return write(event);
    }
    Result<Done> answer(const QString &code, const QString &text = {})
    {
        complaints::CaseEvent event;
        event.kind = complaints::EventKind::Answer;
        event.code = code;
        event.text = text;
        event.about = state().proposal ? state().proposal->id : Uuid();
        return write(event);
    }
    Result<Done> callBack(int rating)
    {
        complaints::CaseEvent event;
        event.kind = complaints::EventKind::CallBack;
        event.rating = rating;
        event.text = QStringLiteral("filters are changed every month now");
        return write(event);
    }
    /// Everything that the steps before this one need, and their ends.
    void advanceTo(complaints::Step until)
    {
        using complaints::EventKind;
        using complaints::Step;
        while (state().current && *state().current < until) {
            const Step step = *state().current;
            switch (step) {
            case Step::Received:
                break;
            case Step::Nature:
                (void)writeCode(EventKind::Nature, complaints::kOurs);
                break;
            case Step::Response:
                (void)respond();
                break;
            case Step::Investigation:
                (void)write(EventKind::Finding, QStringLiteral("the fan's bearing is worn"));
                break;
            case Step::Proposal:
                (void)writeCode(EventKind::Proposal, QStringLiteral("room_change"),
                    QStringLiteral("another room tonight"));
                (void)answer(complaints::kAccepted);
                break;
            case Step::Execution:
                (void)write(EventKind::Executed, QStringLiteral("moved to 1510"));
                (void)write(EventKind::ResultTold, QStringLiteral("at the desk"));
                break;
            case Step::CallBack:
                (void)callBack(5);
                break;
            }
            if (!finish(step))
                qFatal("step %d does not end", complaints::numberOf(step));
        }
    }
    void advanceToTheEnd()
    {
        advanceTo(complaints::Step::CallBack);
        (void)callBack(5);
        (void)finish(complaints::Step::CallBack);
    }

    [[nodiscard]] complaints::CaseState state() const
    {
        return complaints::stateOf(complaint, events);
    }

    complaints::Complaint complaint;
    QList<complaints::CaseEvent> events = {};

private:
    qint64 m_nowMs = 0;
};

} // namespace lobby::tests
