#include "models/access/desks/sealed_anew.h"

#include "models/store/engine/statement.h"
#include "models/store/rows/synced_rows.h"

#include "schema/schema.h"

namespace lobby::access {

using namespace sync;
using schema::IdentityDocument;
using store::Connection;
using store::Statement;

namespace {

/// A document's fields are one register: what is written of it is written whole.
Fields wholeDocument(const EntityState &row)
{
    const TableDescription &table = *schema::registry().table(IdentityDocument::kTable);
    Fields fields;
    for (const auto &[number, reg] : row.fields) {
        const FieldDescription *field = table.field(number);
        if (field && field->merge == MergeKind::Composite)
            fields[number] = reg.value;
    }
    return fields;
}

} // namespace

SealedAnew sealedAnew(
    Connection &connection, const LocalDocumentNumbers &numbers, const Uuid &after, int limit)
{
    const store::SyncedRows rows(schema::registry());
    const TableDescription &table = *schema::registry().table(IdentityDocument::kTable);
    SealedAnew page;
    int seen = 0;
    Statement query(connection,
        "SELECT id, number_sealed FROM identity_document WHERE id > :after ORDER BY id"
        " LIMIT :limit");
    query.bind(":after", after).bind(":limit", qint64(limit));
    while (query.step()) {
        ++seen;
        page.last = query.uuid(0);
        const QByteArray sealed = query.bytes(1);
        if (sealed.isEmpty() || numbers.isCurrent(sealed))
            continue;
        Result<QString> number = numbers.open(sealed);
        const std::optional<EntityState> row = rows.load(connection, table, page.last);
        if (!number || !row || !row->isPresent())
            continue;
        Fields fields = wholeDocument(*row);
        fields[IdentityDocument::NumberSealed] = numbers.seal(*number);
        fields[IdentityDocument::NumberIndex] = numbers.index(*number);
        wipe(*number);
        page.intents.append({OpKind::Set, IdentityDocument::kTable, page.last, std::move(fields)});
    }
    if (seen < limit)
        page.last = {};
    return page;
}

} // namespace lobby::access
