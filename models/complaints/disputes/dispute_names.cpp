#include "models/complaints/disputes/dispute_names.h"

#include "models/support/enum_named.h"

namespace lobby::complaints {

namespace {

using Word = QLatin1StringView;

// In the order of their enumerations.
constexpr std::array<Word, kDisputeEntries> kEntryNames
    = {Word("stage"), Word("milestone"), Word("note"), Word("outcome"), Word("reopened"),
        Word("joined"), Word("parted"), Word("represents")};
constexpr std::array<Word, kStages> kStageNames = {Word("negotiation"), Word("legal_basis"),
    Word("mediation"), Word("arbitration"), Word("litigation")};
constexpr std::array<Word, kMilestones> kMilestoneNames = {Word("contract_ended"),
    Word("harm_known"), Word("complaint_filed"), Word("complaint_accepted"),
    Word("notice_received"), Word("reply_sent"), Word("adr_file_complete"), Word("mediation_ended"),
    Word("claim_received"), Word("defence_sent"), Word("small_claim_received"),
    Word("small_claim_answered"), Word("judgment_received"), Word("appeal_filed")};
constexpr std::array<Word, kOutcomes> kOutcomeNames = {Word("settled"), Word("mediated"),
    Word("award"), Word("judgment"), Word("withdrawn"), Word("dismissed")};

} // namespace

QLatin1StringView nameOf(DisputeEntry kind)
{
    return kEntryNames[size_t(kind)];
}

QLatin1StringView nameOf(Stage stage)
{
    return kStageNames[size_t(stage)];
}

QLatin1StringView nameOf(Milestone milestone)
{
    return kMilestoneNames[size_t(milestone)];
}

QLatin1StringView nameOf(Outcome outcome)
{
    return kOutcomeNames[size_t(outcome)];
}

std::optional<DisputeEntry> disputeEntryNamed(QStringView name)
{
    return enumNamed<DisputeEntry>(name, kEntryNames);
}

std::optional<Stage> stageNamed(QStringView name)
{
    return enumNamed<Stage>(name, kStageNames);
}

std::optional<Milestone> milestoneNamed(QStringView name)
{
    return enumNamed<Milestone>(name, kMilestoneNames);
}

std::optional<Outcome> outcomeNamed(QStringView name)
{
    return enumNamed<Outcome>(name, kOutcomeNames);
}

} // namespace lobby::complaints
