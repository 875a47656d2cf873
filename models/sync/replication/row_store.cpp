#include "models/sync/replication/row_store.h"

namespace lobby::sync {

namespace {

Uuid parentOf(const TableDescription &table, const EntityState &state)
{
    const auto found = state.fields.find(table.parentField);
    if (table.parentField == 0 || found == state.fields.end())
        return {};
    const auto *bytes = std::get_if<QByteArray>(&found->second.value);
    return bytes ? Uuid::fromBytes(*bytes).value_or(Uuid()) : Uuid();
}

} // namespace

Belonging belongingOf(const TableDescription &table, const EntityState &state)
{
    const Uuid parent = parentOf(table, state);
    const Uuid subject = parent.isNull() ? state.id : parent;
    return {subject, table.scope == Scope::Parent ? subject : state.id};
}

bool isBlank(const EntityState &state)
{
    return !state.erased && state.added.isNever() && state.removed.isNever()
        && state.fields.empty();
}

RowChange mergeRow(RowStore &rows, const TableDescription &table, const Op &op)
{
    RowChange change;
    if (std::optional<EntityState> found = rows.row({op.table, op.id}))
        change.before = *std::move(found);
    change.before.table = op.table;
    change.before.id = op.id;
    change.after = change.before;
    change.overwrites = merge(table, change.after, op).overwrites;
    change.belonging = belongingOf(table, change.after);
    std::optional<RowKey> gone = rows.erasedWith(op.id);
    if (!gone)
        gone = rows.erasedWith(change.belonging.subject);
    if (gone) {
        // An addition made elsewhere meanwhile must not leave its values behind.
        rows.erase({op.table, op.id}, *gone);
        change.after.fields.clear();
        change.after.erased = true;
        change.overwrites.clear();
    } else if (change.changed()) {
        rows.setRow(change.after, change.belonging);
    }
    return change;
}

void eraseSubject(RowStore &rows, const RowKey &root)
{
    for (const RowKey &key : rows.rowsOfSubject(root.id))
        rows.erase(key, root);
    rows.erase(root, root);
}

} // namespace lobby::sync
