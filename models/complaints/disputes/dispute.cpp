#include "models/complaints/disputes/dispute.h"

#include "models/complaints/disputes/dispute_names.h"

#include <algorithm>
#include <tuple>

namespace lobby::complaints {

namespace {

void parted(DisputeState &state, const DisputeEvent &event)
{
    state.joined.removeIf([id = Uuid::fromString(event.reference)](
                              const Complainant &person) { return person.id == id; });
}

void represents(DisputeState &state, const DisputeEvent &event)
{
    state.guestRepresents = state.guestRepresents || event.reference.isEmpty();
    const auto id = Uuid::fromString(event.reference);
    for (Complainant &person : state.joined)
        person.represents = person.represents || person.id == id;
}

/// Of what was written down at one moment: who complains, then the rest, its outcome last but for
/// opening it again.
int rankOf(DisputeEntry kind)
{
    return kind >= DisputeEntry::Joined ? int(kind) - kDisputeEntries : int(kind);
}

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
    case DisputeEntry::Joined:
        state.joined.append({event.id, event.text, event.on});
        return;
    case DisputeEntry::Parted:
        parted(state, event);
        return;
    case DisputeEntry::Represents:
        represents(state, event);
        return;
    case DisputeEntry::Note:
    case DisputeEntry::Reopened:
        return;
    }
}

} // namespace

int DisputeState::representatives() const
{
    return int(guestRepresents)
        + int(std::count_if(joined.begin(), joined.end(),
            [](const Complainant &person) { return person.represents; }));
}

DisputeState disputeOf(QList<DisputeEvent> events)
{
    std::sort(events.begin(), events.end(), [](const DisputeEvent &a, const DisputeEvent &b) {
        return std::tuple(a.at, rankOf(a.kind), a.id) < std::tuple(b.at, rankOf(b.kind), b.id);
    });
    DisputeState state;
    for (const DisputeEvent &event : std::as_const(events))
        takeInto(state, event);
    return state;
}

} // namespace lobby::complaints
