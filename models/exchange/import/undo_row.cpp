#include "models/exchange/import/undo_row.h"

#include "schema/schema.h"

namespace lobby::exchange {

using sync::OpKind;

std::optional<ImportedRow> undoing(const sync::Intent &intent, store::Connection &connection,
    const store::SyncedRows &synced, qint64 line)
{
    ImportedRow row {intent.table, intent.id, static_cast<int>(line)};
    if (intent.kind == OpKind::Add || intent.kind == OpKind::Create)
        return row;
    if (intent.kind != OpKind::Set)
        return std::nullopt;
    const auto state = synced.load(connection, *schema::registry().table(intent.table), intent.id);
    row.previous = sync::Fields();
    for (const auto &[number, value] : intent.fields) {
        sync::Value before;
        if (state) {
            if (const auto field = state->fields.find(number); field != state->fields.end())
                before = field->second.value;
        }
        (*row.previous)[number] = before;
    }
    return row;
}

} // namespace lobby::exchange
