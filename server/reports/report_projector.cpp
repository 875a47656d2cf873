#include "server/reports/report_projector.h"

#include "models/sync/codec/entity_codec.h"
#include "server/storage/column_values.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lobby::server {

using namespace sync;

/// A row of a synced table as reports may know it.
struct ReportProjector::Row
{
    RowKey key;
    Uuid subject;
    bool isPresent = false; ///< or it is taken out
    bool isArchived = false;
    QString fields; ///< JSON
};

/// What is new in the journals, of one moment.
struct ReportProjector::Look
{
    bool mustRebuild = false;
    Positions before;
    Positions after;
    int lines = 0;
    QList<Row> rows;
    QList<Uuid> erased; ///< with all that goes with them
};

namespace {

constexpr int kPageRows = 1000;
constexpr qint64 kLatestMs = 253'402'300'799'999; ///< the end of the year 9999

Values keyOf(const StoredHub &hub, std::initializer_list<Value> rest = {})
{
    Values values {qint64(hub.organisation())};
    values.insert(values.end(), rest);
    return values;
}

std::map<Stream, quint64> positionsOf(const StoredHub &hub)
{
    std::map<Stream, quint64> positions;
    hub.session().ask("SELECT stream, seq FROM report_position WHERE organisation = $1", keyOf(hub),
        [&positions](
            const Record &record) { positions[unsignedAt(record, 0)] = unsignedAt(record, 1); });
    return positions;
}

Epoch projectedEpoch(const StoredHub &hub)
{
    Epoch epoch;
    hub.session().ask("SELECT epoch, nonce FROM report_state WHERE organisation = $1", keyOf(hub),
        [&epoch](const Record &record) {
            epoch = {unsignedAt(record, 0), unsignedAt(record, 1)};
        });
    return epoch;
}

void setPositions(const StoredHub &hub, const std::map<Stream, quint64> &positions)
{
    for (const auto &[stream, sequence] : positions) {
        hub.session().tell("INSERT INTO report_position (organisation, stream, seq) "
                           "VALUES ($1, $2, $3) ON CONFLICT (organisation, stream) "
                           "DO UPDATE SET seq = excluded.seq",
            keyOf(hub, {signedOf(stream), signedOf(sequence)}));
    }
}

/// What the views can show of a value that is what its field says; else nothing.
QJsonValue jsonOf(const FieldDescription &field, const Value &value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Date:
        if (const auto *text = std::get_if<QString>(&value))
            return QString(*text).remove(QChar(u'\0'));
        break;
    case FieldType::Integer:
        if (const auto *number = std::get_if<qint64>(&value))
            return *number;
        break;
    case FieldType::Boolean:
        if (value == Value(qint64(0)) || value == Value(qint64(1)))
            return std::get<qint64>(value);
        break;
    case FieldType::Timestamp:
        if (const auto *ms = std::get_if<qint64>(&value); ms && *ms >= 0 && *ms <= kLatestMs)
            return *ms;
        break;
    case FieldType::Identifier:
        if (const auto *bytes = std::get_if<QByteArray>(&value); bytes && bytes->size() == 16)
            return QString::fromLatin1(bytes->toHex());
        break;
    case FieldType::Bytes:
        break;
    }
    return QJsonValue::Undefined;
}

void writeRow(const StoredHub &hub, const RowKey &key, const Uuid &subject, bool isArchived,
    const QString &fields)
{
    hub.session().tell(
        "INSERT INTO report_row (organisation, table_no, id, subject, archived, fields) "
        "VALUES ($1, $2, $3, $4, $5 <> 0, CAST($6::text AS jsonb)) "
        "ON CONFLICT (organisation, table_no, id) DO UPDATE SET subject = excluded.subject, "
        "archived = excluded.archived, fields = excluded.fields",
        keyOf(hub,
            {qint64(key.table), key.id.toBytes(), subject.toBytes(), qint64(isArchived), fields}));
}

void removeRow(const StoredHub &hub, const RowKey &key)
{
    hub.session().tell(
        "DELETE FROM report_row WHERE organisation = $1 AND table_no = $2 AND id = $3",
        keyOf(hub, {qint64(key.table), key.id.toBytes()}));
}

void removeSubject(const StoredHub &hub, const Uuid &subject)
{
    hub.session().tell("DELETE FROM report_row WHERE organisation = $1 AND subject = $2",
        keyOf(hub, {subject.toBytes()}));
}

Result<Done> done(const Result<Written> &written)
{
    return written ? Result<Done>(Done()) : Result<Done>(written.error());
}

} // namespace

ReportProjector::Row ReportProjector::project(const EntityState &state, const Uuid &subject) const
{
    Row row {{state.table, state.id}, subject, state.isPresent(), state.isArchived(), {}};
    const TableDescription *table = m_registry.table(state.table);
    if (!table || !row.isPresent) {
        row.isPresent = false;
        return row;
    }
    QJsonObject fields;
    for (const auto &[number, held] : state.fields) {
        const FieldDescription *field = table->field(number);
        if (!field || field->level == Level::L4)
            continue;
        if (const QJsonValue value = jsonOf(*field, held.value); !value.isUndefined())
            fields.insert(QString::number(number), value);
    }
    row.fields = QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    return row;
}

Result<bool> ReportProjector::isReady(Organisation organisation)
{
    bool isReady = false;
    const auto read = m_storage.read(organisation, [&isReady](StoredHub &hub) {
        hub.session().ask("SELECT 1 WHERE to_regclass('report_state') IS NOT NULL", {},
            [&isReady](const Record &) { isReady = true; });
    });
    return read ? Result<bool>(isReady) : Result<bool>(read.error());
}

ReportProjector::Look ReportProjector::look(StoredHub &hub, int most) const
{
    Look look;
    look.before = look.after = positionsOf(hub);
    look.mustRebuild = projectedEpoch(hub) != hub.epoch();
    std::set<RowKey> named;
    for (const Stream stream : hub.streams()) {
        quint64 &at = look.after[stream];
        look.mustRebuild = look.mustRebuild || at < hub.ends(stream).base;
        if (look.mustRebuild)
            return look;
        const QList<Entry> lines = hub.entries(stream, at, most - look.lines);
        at += static_cast<quint64>(lines.size());
        look.lines += static_cast<int>(lines.size());
        for (const Entry &line : lines) {
            if (line.kind == Entry::Kind::Erase)
                look.erased.append(line.key.id);
            else if (line.kind == Entry::Kind::Op || line.kind == Entry::Kind::State)
                named.insert(line.key);
        }
        if (look.lines >= most)
            break;
    }
    for (const RowKey &key : named) {
        const TableDescription *table = m_registry.table(key.table);
        const std::optional<EntityState> state = table ? hub.row(key) : std::nullopt;
        look.rows.append(state ? project(*state, belongingOf(*table, *state).subject)
                               : Row {key, {}, false, false, {}});
    }
    return look;
}

Result<int> ReportProjector::follow(Organisation organisation, int most)
{
    Look found;
    const auto read
        = m_storage.read(organisation, [&](StoredHub &hub) { found = look(hub, most); });
    if (!read)
        return read.error();
    if (found.mustRebuild) {
        if (const auto rebuilt = rebuild(organisation); !rebuilt)
            return rebuilt.error();
        return most;
    }
    if (found.lines == 0)
        return 0;
    const auto written = m_storage.write(organisation, [&](StoredHub &hub) {
        hub.session().claim({"reports"});
        if (positionsOf(hub) != found.before)
            return; // another server has done it
        for (const Row &row : found.rows) {
            if (row.isPresent)
                writeRow(hub, row.key, row.subject, row.isArchived, row.fields);
            else
                removeRow(hub, row.key);
        }
        for (const Uuid &subject : found.erased)
            removeSubject(hub, subject);
        setPositions(hub, found.after);
    });
    if (!written)
        return written.error();
    return found.lines;
}

/// From where the journals end now: what changes meanwhile is read from them afterwards.
Result<Done> ReportProjector::rebuild(Organisation organisation)
{
    Positions heads;
    Epoch epoch;
    const auto read = m_storage.read(organisation, [&](StoredHub &hub) {
        heads.clear();
        epoch = hub.epoch();
        for (const Stream stream : hub.streams())
            heads[stream] = hub.ends(stream).head;
    });
    if (!read)
        return read;
    const auto emptied = m_storage.write(organisation, [](StoredHub &hub) {
        for (const char *all : {"DELETE FROM report_row WHERE organisation = $1",
                 "DELETE FROM report_position WHERE organisation = $1",
                 "DELETE FROM report_state WHERE organisation = $1"})
            hub.session().tell(all, keyOf(hub));
    });
    if (!emptied)
        return emptied.error();
    for (RowKey after {};;) {
        const Result<QList<Row>> rows = page(organisation, after);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            break;
        if (const auto written = write(organisation, *rows); !written)
            return written;
        after = rows->last().key;
    }
    return done(m_storage.write(organisation, [&](StoredHub &hub) {
        setPositions(hub, heads);
        hub.session().tell("INSERT INTO report_state (organisation, epoch, nonce) "
                           "VALUES ($1, $2, $3) ON CONFLICT (organisation) DO UPDATE "
                           "SET epoch = excluded.epoch, nonce = excluded.nonce",
            keyOf(hub, {signedOf(epoch.number), signedOf(epoch.nonce)}));
    }));
}

Result<QList<ReportProjector::Row>> ReportProjector::page(
    Organisation organisation, const RowKey &after)
{
    QList<Row> rows;
    const auto read = m_storage.read(organisation, [&](StoredHub &hub) {
        rows.clear();
        hub.session().ask("SELECT state, subject FROM entity WHERE organisation = $1 "
                          "AND (table_no, id) > ($2, $3) ORDER BY table_no, id LIMIT $4",
            keyOf(hub, {qint64(after.table), after.id.toBytes(), qint64(kPageRows)}),
            [&](const Record &record) {
                const Result<EntityState> state = decodeState(record.bytes(0));
                if (!state)
                    throw StorageDamaged("a row cannot be read");
                rows.append(project(*state, uuidAt(record, 1)));
            });
    });
    if (!read)
        return read.error();
    return rows;
}

Result<Done> ReportProjector::write(Organisation organisation, const QList<Row> &rows)
{
    return done(m_storage.write(organisation, [&rows](StoredHub &hub) {
        for (const Row &row : rows) {
            if (row.isPresent)
                writeRow(hub, row.key, row.subject, row.isArchived, row.fields);
        }
    }));
}

} // namespace lobby::server
