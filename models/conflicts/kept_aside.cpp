#include "models/conflicts/kept_aside.h"

#include "models/store/engine/statement.h"
#include "models/store/rows/op_log.h"

#include "schema/schema.h"

namespace lobby::conflicts {

using store::Connection;
using store::Statement;

namespace {

/// None when what it said was erased meanwhile, or is of a newer program.
std::optional<KeptAside> described(Connection &connection, qint64 place)
{
    const std::optional<store::LoggedOp> logged = store::OpLog::at(connection, place);
    if (!logged)
        return std::nullopt;
    const sync::TableDescription *table = schema::registry().table(logged->op.table);
    if (!table)
        return std::nullopt;
    KeptAside change;
    change.id = place;
    change.table = QString::fromLatin1(table->name);
    change.atMs = logged->op.stamp.unixMs();
    for (const auto &[number, value] : logged->op.fields) {
        const sync::FieldDescription *field = table->field(number);
        if (field && number != table->parentField)
            change.fields.append(change.table + u'.' + QString::fromLatin1(field->name));
    }
    return change;
}

} // namespace

QList<KeptAside> keptAside(Connection &connection, int limit)
{
    QList<KeptAside> changes;
    Statement query(connection,
        "SELECT k.log_seq, k.outcome, o.subject,"
        " EXISTS (SELECT 1 FROM guest AS g WHERE g.id = o.subject AND g.present = 1)"
        " FROM kept_aside AS k JOIN op_log AS o ON o.seq = k.log_seq"
        " ORDER BY k.log_seq DESC LIMIT :limit");
    query.bind(":limit", qint64(limit));
    while (query.step()) {
        std::optional<KeptAside> change = described(connection, query.integer(0));
        if (!change)
            continue;
        change->why = static_cast<sync::Outcome>(query.integer(1));
        change->subject = query.uuid(2);
        change->isGuest = query.integer(3) != 0;
        changes.append(*std::move(change));
    }
    return changes;
}

void dismissKeptAside(Connection &connection, qint64 id)
{
    Statement(connection, "DELETE FROM kept_aside WHERE log_seq = :id").bind(":id", id).run();
}

} // namespace lobby::conflicts
