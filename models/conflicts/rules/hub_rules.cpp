#include "models/conflicts/rules/hub_rules.h"

#include "models/conflicts/rules/rights.h"
#include "models/guests/values/stay_rank.h"

#include "schema/schema.h"

namespace lobby::conflicts {

using namespace sync;

namespace {

template <typename T>
const T *valueOf(const EntityState &row, quint16 field)
{
    const auto reg = row.fields.find(field);
    return reg == row.fields.end() ? nullptr : std::get_if<T>(&reg->second.value);
}

/// The blind index: the same for the same number at every desk of the organisation.
std::optional<QByteArray> documentOf(const EntityState &row)
{
    const auto *index = valueOf<QByteArray>(row, schema::IdentityDocument::NumberIndex);
    return index && !index->isEmpty() ? std::optional(*index) : std::nullopt;
}

std::optional<QByteArray> roomOf(const EntityState &row)
{
    using schema::Stay;
    const auto *branch = valueOf<QByteArray>(row, Stay::BranchId);
    const auto *room = valueOf<QString>(row, Stay::Room);
    const std::optional<qint64> status = row.number(Stay::Status);
    const bool inHouse = status && guests::stayRankOf(*status) == guests::StayRank::InHouse;
    if (!inHouse || !branch || !room || room->trimmed().isEmpty() || row.isArchived())
        return std::nullopt;
    return *branch + room->trimmed().toUtf8();
}

SharedThing shared(SharedRule rule, quint16 table)
{
    return {static_cast<quint16>(rule), table,
        [rule](const EntityState &row) { return heldBy(rule, row); }};
}

HubRules made()
{
    using Card = schema::SyncConflict;
    HubRules rules;
    rules.cards = {Card::kTable, Card::SubjectId, Card::RowTable, Card::RowId, Card::Field,
        Card::Rule, Card::Winner, Card::Loser, Card::At};
    rules.shared = {
        shared(SharedRule::DocumentNumber, schema::IdentityDocument::kTable),
        shared(SharedRule::Room, schema::Stay::kTable),
    };
    rules.objection = objectionTo;
    return rules;
}

} // namespace

std::optional<QByteArray> heldBy(SharedRule rule, const EntityState &row)
{
    switch (rule) {
    case SharedRule::DocumentNumber:
        return documentOf(row);
    case SharedRule::Room:
        return roomOf(row);
    }
    return std::nullopt; // of a newer server
}

const HubRules &hubRules()
{
    static const HubRules rules = made();
    return rules;
}

} // namespace lobby::conflicts
