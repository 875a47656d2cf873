#include "models/complaints/disputes/dispute_rules.h"

#include "models/complaints/disputes/dispute_names.h"

#include <algorithm>

namespace lobby::complaints {

namespace {

constexpr qsizetype kMaxNameLength = 200;

Error wrong(const char *field)
{
    return {Error::Code::Invalid, {}, QLatin1StringView(field)};
}

Result<Done> wants(bool holds, const char *field)
{
    return holds ? Result<Done>(Done()) : wrong(field);
}

Error conflict(const char *subject)
{
    return {Error::Code::Conflict, {}, QLatin1StringView(subject)};
}

const Complainant *personOf(const DisputeState &state, const DisputeEvent &event)
{
    const auto id = Uuid::fromString(event.reference);
    const auto found = std::find_if(state.joined.begin(), state.joined.end(),
        [&id](const Complainant &person) { return person.id == id; });
    return found == state.joined.end() ? nullptr : &*found;
}

Result<Done> checkedRepresentative(const DisputeState &state, const DisputeEvent &event)
{
    const Complainant *person = personOf(state, event);
    if (!person && !event.reference.isEmpty())
        return wrong("code");
    if (!state.isJoint())
        return conflict("joint");
    const bool speaksAlready = person ? person->represents : state.guestRepresents;
    return speaksAlready || state.representatives() >= kMostRepresentatives
        ? Result<Done>(conflict("representatives"))
        : Result<Done>(Done());
}

Result<Done> checkedStage(const DisputeState &state, const DisputeEvent &event)
{
    const auto stage = stageNamed(event.code);
    if (!stage)
        return wrong("code");
    const bool isBeforeOthers = *stage >= Stage::Mediation;
    if (isBeforeOthers && state.isJoint() && state.representatives() == 0)
        return conflict("representative");
    switch (*stage) {
    case Stage::Negotiation: // what the guest wants
    case Stage::LegalBasis: // law and article, or clause of the contract
        return wants(!event.text.isEmpty(), "text");
    case Stage::Arbitration:
    case Stage::Litigation:
        if (!state.stage(Stage::LegalBasis))
            return conflict("legal_basis");
        [[fallthrough]];
    case Stage::Mediation:
        return wants(!event.party.isEmpty(), "party");
    }
    Q_UNREACHABLE();
}

Result<Done> checkedOutcome(const DisputeEvent &event)
{
    if (!outcomeNamed(event.code))
        return wrong("code");
    if (event.amount && (*event.amount < 0 || event.currency.isEmpty()))
        return wrong("amount");
    return wants(!event.text.isEmpty(), "text");
}

} // namespace

bool canBeDisputed(CaseKind kind)
{
    return kind == CaseKind::Complaint || kind == CaseKind::Dispute || kind == CaseKind::Defect;
}

Result<Done> checked(const DisputeState &state, const DisputeEvent &event, QDate today)
{
    const bool hasBegun = state.current || event.kind == DisputeEntry::Stage;
    const bool isOver = state.outcome.has_value();
    const bool isNote = event.kind == DisputeEntry::Note;
    if (!hasBegun || (!isNote && isOver != (event.kind == DisputeEntry::Reopened)))
        return Error {Error::Code::Conflict};
    if (!event.on.isValid() || event.on > today)
        return wrong("on_date");
    switch (event.kind) {
    case DisputeEntry::Stage:
        return checkedStage(state, event);
    case DisputeEntry::Milestone:
        return wants(milestoneNamed(event.code).has_value(), "code");
    case DisputeEntry::Note:
    case DisputeEntry::Reopened:
        return wants(!event.text.isEmpty(), "text");
    case DisputeEntry::Outcome:
        return checkedOutcome(event);
    case DisputeEntry::Joined:
        return wants(!event.text.isEmpty() && event.text.size() <= kMaxNameLength, "text");
    case DisputeEntry::Parted:
        return wants(personOf(state, event) != nullptr, "code");
    case DisputeEntry::Represents:
        return checkedRepresentative(state, event);
    }
    Q_UNREACHABLE();
}

} // namespace lobby::complaints
