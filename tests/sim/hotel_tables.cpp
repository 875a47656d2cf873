#include "tests/sim/hotel_tables.h"

namespace lobby::sim {

using namespace sync;

namespace {

constexpr FieldDescription text(quint16 number, const char *name)
{
    return {number, name, FieldType::Text};
}

constexpr FieldDescription of(quint16 number, const char *name, FieldType type, MergeKind merge,
    quint8 group = 0, quint8 since = kOldSchema)
{
    FieldDescription field {number, name, type, merge};
    field.group = group;
    field.since = since;
    return field;
}

constexpr FieldDescription kGuest[] = {
    text(guest::Phone, "phone"),
    of(guest::LegalName, "legal_name", FieldType::Text, MergeKind::Guarded),
    of(guest::Street, "street", FieldType::Text, MergeKind::Composite, 1),
    of(guest::City, "city", FieldType::Text, MergeKind::Composite, 1),
    of(guest::Status, "status", FieldType::Integer, MergeKind::Lattice),
    of(guest::Consent, "consent", FieldType::Boolean, MergeKind::RemoveWins),
    of(guest::Motto, "motto", FieldType::Text, MergeKind::LastWriter, 0, kNewSchema),
    of(guest::Rank, "rank", FieldType::Integer, MergeKind::Lattice, 0, kNewSchema),
};
constexpr FieldDescription kMember[] = {
    of(member::GuestId, "guest_id", FieldType::Identifier, MergeKind::LastWriter),
    text(member::Value, "value"),
};
constexpr FieldDescription kCard[] = {
    of(card::Subject, "subject_id", FieldType::Identifier, MergeKind::LastWriter),
    of(card::RowTable, "row_table", FieldType::Integer, MergeKind::LastWriter),
    of(card::Row, "row", FieldType::Identifier, MergeKind::LastWriter),
    of(card::Field, "field", FieldType::Integer, MergeKind::LastWriter),
    of(card::Rule, "rule", FieldType::Integer, MergeKind::LastWriter),
    of(card::Winner, "winner", FieldType::Bytes, MergeKind::LastWriter),
    of(card::Loser, "loser", FieldType::Bytes, MergeKind::LastWriter),
    of(card::At, "at", FieldType::Timestamp, MergeKind::LastWriter),
    text(card::Decision, "decision"),
};
constexpr FieldDescription kTariff[] = {
    of(tariff::Price, "price", FieldType::Text, MergeKind::Guarded),
};

constexpr std::span kAllOfGuest(kGuest);
constexpr auto kOldGuest = kAllOfGuest.first(6);

constexpr TableDescription kNewTables[] = {
    {Guest, "guest", TableKind::Entity, 0, Scope::Own, kGuest},
    {Tag, "tag", TableKind::Element, member::GuestId, Scope::Parent, kMember},
    {Points, "points", TableKind::Ledger, member::GuestId, Scope::Parent, kMember},
    {Card, "card", TableKind::Element, card::Subject, Scope::Parent, kCard, true},
    {Tariff, "tariff", TableKind::Entity, 0, Scope::Organisation, kTariff},
    {Document, "document", TableKind::Element, member::GuestId, Scope::Parent, kMember},
    {Registration, "registration", TableKind::Element, member::GuestId, Scope::Own, kMember},
};
constexpr TableDescription kOldTables[] = {
    {Guest, "guest", TableKind::Entity, 0, Scope::Own, kOldGuest}, kNewTables[1], kNewTables[2],
    kNewTables[3], kNewTables[4], kNewTables[5],
    // Registrations came with schema 2.
};
constexpr Registry kOld {kOldTables};
constexpr Registry kNew {kNewTables};

} // namespace

const Registry &registryOf(quint32 schema)
{
    return schema == kOldSchema ? kOld : kNew;
}

const HubRules &hubRules()
{
    static const HubRules rules = [] {
        HubRules made;
        made.cards = {Card, card::Subject, card::RowTable, card::Row, card::Field, card::Rule,
            card::Winner, card::Loser, card::At};
        made.shared.push_back(
            {1, Document, [](const EntityState &row) -> std::optional<QByteArray> {
                 const auto number = row.fields.find(member::Value);
                 if (number == row.fields.end() || isNull(number->second.value))
                     return std::nullopt;
                 return std::get<QString>(number->second.value).toUtf8();
             }});
        made.objection = [](const HubStore &, const Op &op) {
            const auto phone = op.fields.find(guest::Phone);
            const bool forbidden = op.table == Guest && phone != op.fields.end()
                && phone->second == Value(QStringLiteral("forbidden"));
            return forbidden ? QStringLiteral("not his to change") : QString();
        };
        return made;
    }();
    return rules;
}

} // namespace lobby::sim
