#include "models/guests/identity/identity_rows.h"

#include "models/guests/identity/joint_fields.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/synced_rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "schema/schema.h"

namespace lobby::guests {

using store::Connection;
using store::Statement;
using store::TouchedRow;
using MergeRow = schema::IdentityMerge;

namespace {

sync::Stamp addedAt(Connection &connection, const Uuid &entry)
{
    static const store::SyncedRows rows(schema::registry());
    const auto state = rows.load(connection, *schema::registry().table(MergeRow::kTable), entry);
    return state ? state->added : sync::Stamp();
}

QList<Merging> standingOf(Connection &connection, const Uuid &record)
{
    QList<Merging> mergings;
    Statement query(connection,
        "SELECT id, guest_id, other_id, sources, staff_id, at FROM identity_merge AS m"
        " WHERE (guest_id = :record OR other_id = :record) AND kind = 'merged' AND present = 1"
        " AND NOT EXISTS (SELECT 1 FROM identity_merge AS p"
        " WHERE p.about_id = m.id AND p.kind = 'parted' AND p.present = 1)");
    query.bind(":record", record);
    while (query.step()) {
        Merging merging {query.uuid(0), query.uuid(1), query.uuid(2)};
        merging.at = addedAt(connection, merging.id);
        merging.sources = sourcesOf(query.text(3));
        merging.staff = query.uuid(4);
        merging.atMs = query.integer(5);
        mergings.append(merging);
    }
    return mergings;
}

/// As the local table has it.
QList<Uuid> othersShownAs(Connection &connection, const Uuid &guest)
{
    QList<Uuid> records;
    Statement query(connection,
        "SELECT record_id FROM guest_identity WHERE guest_id = :guest AND record_id <> :guest"
        " ORDER BY record_id");
    query.bind(":guest", guest);
    while (query.step())
        records.append(query.uuid(0));
    return records;
}

bool isInLedger(Connection &connection, const Uuid &record)
{
    Statement query(connection,
        "SELECT 1 FROM identity_merge WHERE guest_id = :record OR other_id = :record LIMIT 1");
    return query.bind(":record", record).step();
}

/// Whom a changed row of the ledger is about; of one that is erased, whose it was.
void addConcerned(Connection &connection, const TouchedRow &row, QSet<Uuid> &records)
{
    records.insert(row.subject);
    Statement query(connection,
        "SELECT e.guest_id, e.other_id, m.guest_id, m.other_id FROM identity_merge AS e"
        " LEFT JOIN identity_merge AS m ON m.id = e.about_id WHERE e.id = :id");
    query.bind(":id", row.id);
    while (query.step()) {
        for (int column = 0; column < 4; ++column)
            records.insert(query.uuid(column));
    }
}

QSet<Uuid> presentOf(Connection &connection, const QList<Uuid> &records)
{
    QSet<Uuid> here;
    for (const Uuid &record : records) {
        Statement query(connection, "SELECT 1 FROM guest WHERE id = :id AND present = 1");
        if (query.bind(":id", record).step())
            here.insert(record);
    }
    return here;
}

void writeIdentity(Connection &connection, const Uuid &record, const Uuid &shown)
{
    Statement(connection,
        "INSERT INTO guest_identity (record_id, guest_id) VALUES (:record, :guest)"
        " ON CONFLICT (record_id) DO UPDATE SET guest_id = excluded.guest_id")
        .bind(":record", record)
        .bind(":guest", shown)
        .run();
}

void removeIdentity(Connection &connection, const Uuid &record)
{
    Statement(connection, "DELETE FROM guest_identity WHERE record_id = :record")
        .bind(":record", record)
        .run();
}

} // namespace

QString sourcesText(const FieldSources &sources)
{
    QJsonObject object;
    for (const auto &[field, record] : sources)
        object.insert(QString::number(field), record.toString());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FieldSources sourcesOf(const QString &text)
{
    FieldSources sources;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool isNumber = false;
        const ushort field = entry.key().toUShort(&isNumber);
        const auto record = Uuid::fromString(entry->toString());
        if (isNumber && record)
            sources[field] = *record;
    }
    return sources;
}

IdentityGroup readGroup(Connection &connection, const Uuid &record)
{
    QSet<Uuid> reached {record};
    QList<Uuid> toAsk {record};
    QList<Merging> all;
    while (!toAsk.isEmpty()) {
        const QList<Merging> found = standingOf(connection, toAsk.takeLast());
        for (const Merging &merging : found) {
            for (const Uuid &end : {merging.record, merging.into}) {
                if (!reached.contains(end)) {
                    reached.insert(end);
                    toAsk.append(end);
                }
            }
        }
        all += found;
    }
    return groupOf(record, standing(all, {}));
}

Uuid shownFor(Connection &connection, const Uuid &record)
{
    Statement query(connection, "SELECT guest_id FROM guest_identity WHERE record_id = :record");
    return query.bind(":record", record).step() ? query.uuid(0) : record;
}

QList<Uuid> recordsOf(Connection &connection, const Uuid &record)
{
    const Uuid shown = shownFor(connection, record);
    return QList<Uuid> {shown} + othersShownAs(connection, shown);
}

sync::Value shownValue(Connection &connection, const Uuid &record, quint16 field)
{
    static const store::SyncedRows rows(schema::registry());
    const sync::TableDescription &table = *schema::registry().table(schema::Guest::kTable);
    QList<sync::EntityState> states;
    const QList<Uuid> records = recordsOf(connection, record);
    for (const Uuid &one : records) {
        if (auto state = rows.load(connection, table, one); state && state->isPresent())
            states.append(*std::move(state));
    }
    const QList<Merging> mergings
        = states.size() < 2 ? QList<Merging>() : readGroup(connection, record).mergings;
    const JointFields shown = jointFields(states, mergings);
    const auto held = shown.find(field);
    return held == shown.end() ? sync::Value() : held->second.value.value;
}

QSet<Uuid> followIdentities(Connection &connection, const QList<TouchedRow> &touched)
{
    QSet<Uuid> records;
    for (const TouchedRow &row : touched) {
        if (row.table == MergeRow::kTable)
            addConcerned(connection, row, records);
        else if (row.table == schema::Guest::kTable && isInLedger(connection, row.id))
            records.insert(row.id); // he came, or went
    }
    records.remove(Uuid());
    const QSet<Uuid> concerned = records;
    for (const Uuid &record : concerned) {
        const QList<Uuid> before = recordsOf(connection, record);
        records.unite({before.begin(), before.end()});
    }
    QSet<Uuid> done;
    const QSet<Uuid> all = records;
    for (const Uuid &record : all) {
        if (done.contains(record))
            continue;
        const IdentityGroup group = readGroup(connection, record);
        const QSet<Uuid> here = presentOf(connection, group.records);
        const Uuid shown = shownOf(group, here);
        for (const Uuid &member : group.records) {
            if (here.size() > 1 && here.contains(member))
                writeIdentity(connection, member, shown);
            else
                removeIdentity(connection, member);
            done.insert(member);
        }
    }
    return done;
}

} // namespace lobby::guests
