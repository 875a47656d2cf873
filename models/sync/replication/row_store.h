#pragma once

#include "models/sync/merge.h"

#include <QList>

#include <optional>
#include <set>

namespace lobby::sync {

struct RowKey
{
    quint16 table = 0;
    Uuid id;

    friend auto operator<=>(const RowKey &, const RowKey &) = default;
};

/// A journal of changes that desks follow: the organisation's, or one of a branch.
using Stream = quint64;

/// What a row is part of. A subject is erased with all that is part of it (a guest with his
/// telephones); a scope goes from branch to branch as one.
struct Belonging
{
    Uuid subject;
    Uuid scope;
};

/// What this row, with these values, is part of.
Belonging belongingOf(const TableDescription &table, const EntityState &state);

/// Rows, what was erased, and which streams a scope is in: what a desk and the server both keep.
/// Used inside one transaction of whoever implements it, which throws when the storage fails.
class RowStore
{
public:
    virtual ~RowStore() = default;

    [[nodiscard]] virtual std::optional<EntityState> row(const RowKey &key) const = 0;
    /// A row that holds nothing is removed.
    virtual void setRow(const EntityState &state, const Belonging &belonging) = 0;
    /// The rows of a scope, and the rows that go with a subject.
    [[nodiscard]] virtual QList<RowKey> rowsOfScope(const Uuid &scope) const = 0;
    [[nodiscard]] virtual QList<RowKey> rowsOfSubject(const Uuid &subject) const = 0;

    /// The subject with which this id was erased (or itself); none when it was not.
    [[nodiscard]] virtual std::optional<RowKey> erasedWith(const Uuid &id) const = 0;
    [[nodiscard]] bool isErased(const Uuid &id) const { return erasedWith(id).has_value(); }
    /// Removes the row, forgets what the journal said of it, and remembers the id for ever.
    virtual void erase(const RowKey &key, const RowKey &subject) = 0;

    [[nodiscard]] virtual std::set<Stream> streamsOf(const Uuid &scope) const = 0;
    virtual void join(Stream stream, const Uuid &scope) = 0;
    virtual void leave(Stream stream, const Uuid &scope) = 0;
};

struct RowChange
{
    EntityState before;
    EntityState after;
    Belonging belonging;
    QList<Overwrite> overwrites;

    [[nodiscard]] bool changed() const { return !(before == after); }
};

/// Does the row hold anything at all, values or the memory of having been there?
bool isBlank(const EntityState &state);

/// Joins an op into its row: the one place where an op changes a row, on every desk and on the
/// server. A member of something erased stays erased. Not for Erase and Nothing.
RowChange mergeRow(RowStore &rows, const TableDescription &table, const Op &op);
/// Erases a thing with all that goes with it.
void eraseSubject(RowStore &rows, const RowKey &root);

} // namespace lobby::sync
