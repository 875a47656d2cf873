#include "models/complaints/disputes/dispute.h"

#include "models/complaints/disputes/dispute_names.h"

#include <algorithm>
#include <tuple>

namespace lobby::complaints {

namespace {

void takeInto(DisputeState &state, const DisputeEvent &event)
{
    if (event.kind == DisputeEntry::Reopened) {
        state.outcome.reset();
        return;
    }
    if (state.outcome)
        return;
    switch (event.kind) {
    case DisputeEntry::Stage:
        if (const auto stage = stageNamed(event.code)) {
            state.stages[size_t(*stage)] = event;
            state.current = stage;
        }
        return;
    case DisputeEntry::Milestone:
        if (const auto milestone = milestoneNamed(event.code))
            state.milestones[*milestone] = event.on;
        return;
    case DisputeEntry::Outcome:
        if (state.current && outcomeNamed(event.code))
            state.outcome = event;
        return;
    case DisputeEntry::Note:
    case DisputeEntry::Reopened:
        return;
    }
}

} // namespace

DisputeState disputeOf(QList<DisputeEvent> events)
{
    std::sort(events.begin(), events.end(), [](const DisputeEvent &a, const DisputeEvent &b) {
        return std::tie(a.at, a.kind, a.id) < std::tie(b.at, b.kind, b.id);
    });
    DisputeState state;
    for (const DisputeEvent &event : std::as_const(events))
        takeInto(state, event);
    return state;
}

} // namespace lobby::complaints
