#include "models/complaints/case/case_rules.h"

#include "models/complaints/case/case_codes.h"

#include <algorithm>

namespace lobby::complaints {

namespace {

Error invalid(QLatin1StringView field)
{
    return {Error::Code::Invalid, {}, field};
}

template <size_t count>
bool isOneOf(const QString &code, const std::array<QLatin1StringView, count> &codes)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Result<Done> needs(bool holds, const char *field)
{
    return holds ? Result<Done>(Done()) : invalid(QLatin1StringView(field));
}

Result<Done> needsMoment(bool holds)
{
    return holds ? Result<Done>(Done()) : Error {Error::Code::Conflict};
}

Result<Done> checkedNature(const CaseEvent &event)
{
    if (!isOneOf(event.code, kNatures))
        return invalid(QLatin1StringView("code"));
    if (event.code != kOtherUnit)
        return Done();
    if (event.party.isEmpty())
        return invalid(QLatin1StringView("party"));
    return needs(!event.text.isEmpty(), "text");
}

Result<Done> checkedResponse(const CaseEvent &event)
{
    if (event.text.isEmpty())
        return invalid(QLatin1StringView("text"));
    if (event.milestone.isEmpty())
        return invalid(QLatin1StringView("milestone"));
    return needs(event.promisedAt && *event.promisedAt > event.at, "promised_at");
}

Result<Done> checkedProposal(const CaseEvent &event)
{
    if (event.text.isEmpty())
        return invalid(QLatin1StringView("text"));
    if (!isOneOf(event.code, kRemedies))
        return invalid(QLatin1StringView("code"));
    if (event.amount && (*event.amount < 0 || event.currency.isEmpty()))
        return invalid(QLatin1StringView("amount"));
    return Done();
}

Result<Done> checkedAnswer(const CaseState &state, const CaseEvent &event)
{
    if (!state.proposal || state.proposal->id != event.about)
        return Error {Error::Code::Conflict};
    if (!isOneOf(event.code, kAnswers))
        return invalid(QLatin1StringView("code"));
    return needs(event.code != kCounter || !event.text.isEmpty(), "text");
}

Result<Done> checkedCallBack(const CaseEvent &event)
{
    if (!event.rating || *event.rating < 1 || *event.rating > 5)
        return invalid(QLatin1StringView("rating"));
    return needs(!event.text.isEmpty(), "text");
}

Result<Done> checkedStep(const CaseState &state, const CaseEvent &event)
{
    if (!event.step || event.step != state.current)
        return Error {Error::Code::Conflict};
    if (event.kind == EventKind::StepSkipped)
        return needs(isOneOf(event.code, kSkipReasons), "code");
    return needs(state.step(*event.step).missing.isEmpty(), "missing");
}

Result<Done> checkedBack(const CaseState &state, const CaseEvent &event)
{
    const bool isBehind = event.step && *event.step > Step::Received
        && (!state.current || *event.step < *state.current);
    if (!isBehind || state.step(*event.step).status == StepStatus::NotNeeded)
        return invalid(QLatin1StringView("step"));
    return needs(!event.text.isEmpty(), "text");
}

Result<Done> checkedClose(const CaseState &state, const CaseEvent &event)
{
    if (event.code == kDone)
        return needs(!state.current, "missing");
    if (!isOneOf(event.code, kCloseExceptions))
        return invalid(QLatin1StringView("code"));
    return needs(!event.text.isEmpty(), "text");
}

} // namespace

Result<Done> checked(const CaseState &state, const CaseEvent &event)
{
    const bool isHistory = event.kind == EventKind::Note || event.kind == EventKind::Alerted
        || event.kind == EventKind::Responsible;
    if (state.isClosed != (event.kind == EventKind::Reopened) && !isHistory)
        return Error {Error::Code::Conflict};
    switch (event.kind) {
    case EventKind::Nature:
        return checkedNature(event);
    case EventKind::Response:
        return checkedResponse(event);
    case EventKind::Finding:
    case EventKind::Executed:
    case EventKind::ResultTold:
    case EventKind::Note:
        return needs(!event.text.isEmpty(), "text");
    case EventKind::Proposal:
        return checkedProposal(event);
    case EventKind::Answer:
        return checkedAnswer(state, event);
    case EventKind::CallBack:
        return checkedCallBack(event);
    case EventKind::StepDone:
    case EventKind::StepSkipped:
        return checkedStep(state, event);
    case EventKind::SteppedBack:
    case EventKind::Reopened:
        return checkedBack(state, event);
    case EventKind::Assigned:
        return needs(!event.about.isNull() || !event.party.isEmpty(), "owner_id");
    case EventKind::Paused:
        return state.isPaused() ? needsMoment(false)
                                : needs(isOneOf(event.code, kPauseReasons), "code");
    case EventKind::Resumed:
        return needsMoment(state.isPaused());
    case EventKind::Closed:
        return checkedClose(state, event);
    case EventKind::Alerted:
        return needs(!event.code.isEmpty(), "code");
    case EventKind::Responsible:
        return event.about.isNull() == event.party.isEmpty()
            ? invalid(QLatin1StringView("owner_id"))
            : needs(!event.text.isEmpty(), "text");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::complaints
