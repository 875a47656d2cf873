#include "models/store/rows/synced_rows.h"

#include "models/store/engine/statement.h"
#include "models/sync/codec/stamp_vector.h"

namespace lobby::store {

using namespace sync;

namespace {

/// Columns in the order in which they are bound: id, present, [archived], fields, stamps, ext.
std::vector<QByteArray> columnsOf(const TableDescription &table)
{
    std::vector<QByteArray> columns = {"id", "present"};
    if (table.kind == TableKind::Entity)
        columns.emplace_back("archived");
    for (const FieldDescription &field : table.fields)
        columns.emplace_back(field.name);
    columns.emplace_back("stamps");
    columns.emplace_back("ext");
    return columns;
}

void decoded(const Result<Done> &result)
{
    if (!result)
        throw Refusal(result.error());
}

QList<Uuid> idsOf(Connection &connection, const QByteArray &sql, const Uuid &parameter)
{
    QList<Uuid> ids;
    Statement query(connection, sql.constData());
    query.bind(1, parameter.toBytes());
    while (query.step())
        ids.append(query.uuid(0));
    return ids;
}

} // namespace

bool SyncedRows::isErased(Connection &connection, const Uuid &id)
{
    Statement query(connection, "SELECT 1 FROM erasure WHERE id = :id");
    return query.bind(":id", id).step();
}

SyncedRows::SyncedRows(const Registry &registry)
    : m_registry(registry)
{
    for (const TableDescription &table : registry.tables()) {
        const std::vector<QByteArray> columns = columnsOf(table);
        QByteArray names;
        QByteArray marks;
        QByteArray sets;
        for (size_t i = 0; i < columns.size(); ++i) {
            const QByteArray comma = i == 0 ? "" : ", ";
            const QByteArray mark = '?' + QByteArray::number(i + 1);
            names += comma + columns[i];
            marks += comma + mark;
            if (i > 0)
                sets += (i == 1 ? "" : ", ") + columns[i] + " = " + mark;
        }
        const QByteArray name = table.name;
        TableSql sql;
        sql.load = "SELECT " + names + " FROM " + name + " WHERE id = ?1";
        sql.save = "INSERT INTO " + name + " (" + names + ") VALUES (" + marks
            + ") ON CONFLICT (id) DO UPDATE SET " + sets;
        sql.remove = "DELETE FROM " + name + " WHERE id = ?1";
        sql.itself = "SELECT id FROM " + name + " WHERE id = ?1";
        if (const FieldDescription *parent = table.field(table.parentField))
            sql.members = "SELECT id FROM " + name + " WHERE " + parent->name + " = ?1";
        m_sql.emplace(table.number, std::move(sql));
    }
}

const SyncedRows::TableSql &SyncedRows::sql(const TableDescription &table) const
{
    return m_sql.at(table.number);
}

std::optional<EntityState> SyncedRows::load(
    Connection &connection, const TableDescription &table, const Uuid &id) const
{
    EntityState state;
    state.table = table.number;
    state.id = id;
    Statement query(connection, sql(table).load.constData());
    if (!query.bind(1, id.toBytes()).step()) {
        if (!isErased(connection, id))
            return std::nullopt;
        state.erased = true;
        return state;
    }
    int column = 2;
    if (table.kind == TableKind::Entity) {
        if (const qint64 archived = query.integer(column++))
            state.fields[kArchivedField].value = archived;
    }
    for (const FieldDescription &field : table.fields) {
        if (Value value = query.value(column++); !sync::isNull(value))
            state.fields[field.number].value = std::move(value);
    }
    decoded(decodeStamps(query.bytes(column), state));
    decoded(decodeUnknownFields(query.bytes(column + 1), state));
    // A field cleared or shown again has a stamp and no value; an archived flag has zero.
    if (const auto archived = state.fields.find(kArchivedField);
        archived != state.fields.end() && sync::isNull(archived->second.value))
        archived->second.value = qint64(0);
    return state;
}

void SyncedRows::save(Connection &connection, Tripwire &tripwire, const TableDescription &table,
    const EntityState &state)
{
    Statement write(connection, sql(table).save.constData());
    int at = 1;
    write.bind(at++, state.id.toBytes());
    write.bind(at++, qint64(state.isPresent() ? 1 : 0));
    if (table.kind == TableKind::Entity)
        write.bind(at++, qint64(state.isArchived() ? 1 : 0));
    for (const FieldDescription &field : table.fields) {
        const auto reg = state.fields.find(field.number);
        write.bind(at++, reg == state.fields.end() ? Value() : reg->second.value);
    }
    write.bind(at++, encodeStamps(state));
    const QByteArray unknown = encodeUnknownFields(table, state);
    write.bind(at++, unknown.isEmpty() ? Value() : Value(unknown));
    tripwire.announce();
    write.run();
}

void SyncedRows::remove(
    Connection &connection, Tripwire &tripwire, const TableDescription &table, const Uuid &id)
{
    // Only a row that is there may be announced.
    if (itself(connection, table, id).isEmpty())
        return;
    tripwire.announce();
    Statement(connection, sql(table).remove.constData()).bind(1, id.toBytes()).run();
}

QList<Uuid> SyncedRows::membersOf(
    Connection &connection, const TableDescription &table, const Uuid &parent) const
{
    if (sql(table).members.isEmpty())
        return {};
    return idsOf(connection, sql(table).members, parent);
}

QList<Uuid> SyncedRows::itself(
    Connection &connection, const TableDescription &table, const Uuid &id) const
{
    return idsOf(connection, sql(table).itself, id);
}

} // namespace lobby::store
