#include "models/followups/choices/choice_repository.h"

#include "models/store/engine/statement.h"
#include "models/sync/empty_values.h"

#include "schema/schema.h"

namespace lobby::followups {

using store::Statement;
using ChoiceRow = schema::FollowupChoice;

namespace {

Uuid choiceId(const Uuid &branch, const QString &code)
{
    return Uuid::named("followup_choice", branch.toBytes() + code.toUtf8());
}

} // namespace

Choices ChoiceRepository::ofBranch(const Uuid &branch) const
{
    Statement query(m_connection,
        "SELECT code, value FROM followup_choice"
        " WHERE branch_id = :branch AND present = 1 AND value IS NOT NULL");
    query.bind(":branch", branch);
    Choices choices;
    while (query.step())
        choices.insert(query.text(0), query.text(1));
    return choices;
}

QList<sync::Intent> ChoiceRepository::savingOf(const Uuid &branch, const Choices &choices) const
{
    const Choices stored = ofBranch(branch);
    QList<sync::Intent> intents;
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        if (stored.value(choice.key()) == choice.value())
            continue;
        const Uuid id = choiceId(branch, choice.key());
        sync::Fields fields {{ChoiceRow::Value, sync::orNothing(choice.value())}};
        Statement known(
            m_connection, "SELECT 1 FROM followup_choice WHERE id = :id AND present = 1");
        const bool isKnown = known.bind(":id", id).step();
        if (!isKnown) {
            fields[ChoiceRow::BranchId] = branch.toBytes();
            fields[ChoiceRow::Code] = choice.key();
        }
        intents.append({isKnown ? sync::OpKind::Set : sync::OpKind::Create, ChoiceRow::kTable, id,
            std::move(fields)});
    }
    return intents;
}

} // namespace lobby::followups
