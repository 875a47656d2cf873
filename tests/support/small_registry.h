#pragma once

#include "models/sync/registry.h"

namespace lobby::tests {

/// One table of each sort with one field of each merge kind.
struct Thing
{
    static constexpr quint16 kTable = 1;
    enum Field : quint16 { Remark = 1, Name = 2, Street = 3, City = 4, Status = 5, Consent = 6 };
};
struct Member
{
    static constexpr quint16 kTable = 2;
    enum Field : quint16 { ThingId = 1, Text = 2 };
};
struct Entry
{
    static constexpr quint16 kTable = 3;
    enum Field : quint16 { ThingId = 1, Amount = 2 };
};

inline const sync::Registry &smallRegistry()
{
    using namespace sync;
    using enum MergeKind;
    static constexpr FieldDescription kThing[] = {
        {Thing::Remark, "remark", FieldType::Text, LastWriter},
        {Thing::Name, "name", FieldType::Text, Guarded},
        {Thing::Street, "street", FieldType::Text, Composite, Level::L2, 1},
        {Thing::City, "city", FieldType::Text, Composite, Level::L2, 1},
        {Thing::Status, "status", FieldType::Integer, Lattice},
        {Thing::Consent, "consent", FieldType::Boolean, RemoveWins},
    };
    static constexpr FieldDescription kMember[] = {
        {Member::ThingId, "thing_id", FieldType::Identifier},
        {Member::Text, "text", FieldType::Text},
    };
    static constexpr FieldDescription kEntry[] = {
        {Entry::ThingId, "thing_id", FieldType::Identifier},
        {Entry::Amount, "amount", FieldType::Integer},
    };
    static constexpr TableDescription kTables[] = {
        {Thing::kTable, "thing", TableKind::Entity, 0, Scope::Own, kThing},
        {Member::kTable, "member", TableKind::Element, Member::ThingId, Scope::Parent, kMember},
        {Entry::kTable, "entry", TableKind::Ledger, 0, Scope::Own, kEntry},
    };
    static constexpr Registry kRegistry {kTables};
    return kRegistry;
}

} // namespace lobby::tests
