#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <span>

namespace lobby::sync {

/// How two versions of a field become one.
enum class MergeKind : quint8 {
    LastWriter, ///< the newest stamp wins
    Guarded, ///< the newest stamp wins, and an overwritten unseen value is reported
    Composite, ///< fields of one group are one register: halves are never mixed
    Lattice, ///< the highest (generation, rank) wins
    RemoveWins, ///< a grant counts only if it observed the latest withdrawal
};

enum class FieldType : quint8 { Text, Integer, Boolean, Date, Timestamp, Identifier, Bytes };

/// Sensitivity: public, internal, personal, identity.
enum class Level : quint8 { L1 = 1, L2, L3, L4 };

enum class TableKind : quint8 {
    Entity, ///< a thing with a life of its own
    Element, ///< a member of its parent's set (a telephone of a guest): present or removed
    Ledger, ///< append-only; entries are never changed
};

/// Which streams a row is in.
enum class Scope : quint8 {
    Own, ///< its own: the branch that made it, and those that joined
    Parent, ///< wherever what it belongs to is
    Organisation, ///< every desk of the organisation
};

struct FieldDescription
{
    quint16 number = 0; ///< never reused or retyped; 1 to 9999
    const char *name = nullptr; ///< column, option and JSON name
    FieldType type = FieldType::Text;
    MergeKind merge = MergeKind::LastWriter;
    Level level = Level::L2;
    quint8 group = 0; ///< composite group, 1 and up; 0 for none
    const char *unit = nullptr; ///< "ms", "minor", "" for none
    const char *standard = nullptr; ///< where the field comes from
    const char *headings = nullptr; ///< headings for import and export, separated by '|'
    quint8 since = 1; ///< schema version that brought it; a composite group never grows
};

struct TableDescription
{
    quint16 number = 0;
    const char *name = nullptr;
    TableKind kind = TableKind::Entity;
    quint16 parentField = 0; ///< of elements and ledgers: the field that names what they belong to
    Scope scope = Scope::Own;
    std::span<const FieldDescription> fields;
    bool madeByServer = false; ///< desks may change such rows and not make them

    [[nodiscard]] const FieldDescription *field(quint16 number) const;
};

/// Every synced table. Immutable; safe from any thread. The product's own stands in
/// resources/schema; tests may make smaller ones.
class Registry
{
public:
    constexpr explicit Registry(std::span<const TableDescription> tables)
        : m_tables(tables)
    {
    }
    [[nodiscard]] std::span<const TableDescription> tables() const { return m_tables; }
    [[nodiscard]] const TableDescription *table(quint16 number) const;
    [[nodiscard]] const TableDescription *table(QByteArrayView name) const;

private:
    std::span<const TableDescription> m_tables;
};

/// Present in every entity: hidden from lists, can be undone.
inline constexpr quint16 kArchivedField = 10'000;

/// A state of a lattice field as one number: higher generations beat lower, then higher ranks.
inline constexpr int kRanksPerGeneration = 16;
constexpr qint64 latticeValue(qint64 generation, int rank)
{
    return generation * kRanksPerGeneration + rank;
}

} // namespace lobby::sync
