#include "models/exchange/import_runs.h"

#include "models/store/engine/statement.h"

#include <QCborMap>

#include <algorithm>
#include <array>
#include <iterator>

namespace lobby::exchange {

using namespace store;

namespace {

constexpr std::array kStates = {"running", "done", "cancelled", "reverting", "reverted"};

// clang-format off
#define RUN_COLUMNS \
    "id, uid, file_name, file_hash, staff_id, started_at, finished_at, state, stays_created," \
    " stays_updated, guests_created, guests_updated, kind"
// clang-format on

ImportRun::State stateNamed(const QString &name)
{
    const auto found = std::find_if(std::begin(kStates), std::end(kStates),
        [&name](const char *one) { return name == QLatin1StringView(one); });
    Q_ASSERT(found != std::end(kStates)); // the table has a CHECK
    return ImportRun::State(found - std::begin(kStates));
}

ImportRun readRun(const Statement &row)
{
    ImportRun run;
    int at = 0;
    run.id = row.integer(at++);
    run.uid = row.uuid(at++);
    run.fileName = row.text(at++);
    run.fileHash = row.bytes(at++);
    run.staff = row.uuid(at++);
    run.startedAtMs = row.integer(at++);
    run.finishedAtMs = row.optionalInteger(at++);
    run.state = stateNamed(row.text(at++));
    run.counts.staysCreated = static_cast<int>(row.integer(at++));
    run.counts.staysUpdated = static_cast<int>(row.integer(at++));
    run.counts.guestsCreated = static_cast<int>(row.integer(at++));
    run.counts.guestsUpdated = static_cast<int>(row.integer(at++));
    run.kind = row.text(at);
    return run;
}

QByteArray encoded(const sync::Fields &fields)
{
    QCborMap map;
    for (const auto &[number, value] : fields) {
        if (const auto *integer = std::get_if<qint64>(&value))
            map.insert(qint64(number), *integer);
        else if (const auto *text = std::get_if<QString>(&value))
            map.insert(qint64(number), *text);
        else if (const auto *bytes = std::get_if<QByteArray>(&value))
            map.insert(qint64(number), *bytes);
        else
            map.insert(qint64(number), QCborValue(nullptr));
    }
    return map.toCborValue().toCbor();
}

sync::Fields decoded(const QByteArray &bytes)
{
    sync::Fields fields;
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (const auto &[key, value] : map) {
        sync::Value &field = fields[static_cast<quint16>(key.toInteger())];
        if (value.isInteger())
            field = value.toInteger();
        else if (value.isString())
            field = value.toString();
        else if (value.isByteArray())
            field = value.toByteArray();
    }
    return fields;
}

} // namespace

QLatin1StringView stateName(ImportRun::State state)
{
    return QLatin1StringView(kStates[size_t(state)]);
}

QList<ImportRun> ImportRunRepository::all() const
{
    QList<ImportRun> runs;
    Statement query(m_connection, "SELECT " RUN_COLUMNS " FROM import_run ORDER BY id DESC");
    while (query.step())
        runs.append(readRun(query));
    return runs;
}

std::optional<ImportRun> ImportRunRepository::load(qint64 id) const
{
    Statement query(m_connection, "SELECT " RUN_COLUMNS " FROM import_run WHERE id = :id");
    query.bind(":id", id);
    return query.step() ? std::optional(readRun(query)) : std::nullopt;
}

std::optional<ImportRun> ImportRunRepository::unfinished(
    const QByteArray &fileHash, const QString &kind) const
{
    Statement query(m_connection,
        "SELECT " RUN_COLUMNS " FROM import_run WHERE file_hash = :hash AND kind = :kind"
        " AND state = 'running' ORDER BY id DESC LIMIT 1");
    query.bind(":hash", fileHash).bind(":kind", QStringView(kind));
    return query.step() ? std::optional(readRun(query)) : std::nullopt;
}

std::optional<ImportRun> ImportRunRepository::latestOf(
    const QByteArray &fileHash, const QString &kind) const
{
    Statement query(m_connection,
        "SELECT " RUN_COLUMNS " FROM import_run WHERE file_hash = :hash AND kind = :kind"
        " AND state <> 'reverted' ORDER BY id DESC LIMIT 1");
    query.bind(":hash", fileHash).bind(":kind", QStringView(kind));
    return query.step() ? std::optional(readRun(query)) : std::nullopt;
}

QHash<qint64, Uuid> ImportRunRepository::byLine(qint64 run, quint16 table) const
{
    QHash<qint64, Uuid> ids;
    Statement query(
        m_connection, "SELECT line, id FROM import_row WHERE run = :run AND table_number = :table");
    query.bind(":run", run).bind(":table", qint64(table));
    while (query.step())
        ids.insert(query.integer(0), query.uuid(1));
    return ids;
}

QList<ImportedRow> ImportRunRepository::rowsOf(
    qint64 run, quint16 table, qint64 afterSeq, int limit) const
{
    QList<ImportedRow> rows;
    Statement query(m_connection,
        "SELECT seq, id, line, previous FROM import_row WHERE run = :run AND table_number = :table"
        " AND seq > :after ORDER BY seq LIMIT :limit");
    query.bind(":run", run)
        .bind(":table", qint64(table))
        .bind(":after", afterSeq)
        .bind(":limit", qint64(limit));
    while (query.step()) {
        ImportedRow row {
            table, query.uuid(1), static_cast<int>(query.integer(2)), {}, query.integer(0)};
        if (!query.isNull(3))
            row.previous = decoded(query.bytes(3));
        rows.append(std::move(row));
    }
    return rows;
}

bool ImportRunRepository::isEditedSince(qint64 run, const Uuid &id) const
{
    Statement query(m_connection,
        "SELECT 1 FROM op_log o WHERE o.subject = :id"
        " AND o.seq > (SELECT min(first_seq) FROM import_chunk WHERE run = :run)"
        " AND NOT EXISTS (SELECT 1 FROM import_chunk c JOIN import_run r ON r.id = c.run"
        " WHERE o.seq BETWEEN c.first_seq AND c.last_seq"
        " AND (c.run = :run OR r.state = 'reverted')) LIMIT 1");
    return query.bind(":id", id).bind(":run", run).step();
}

QSet<quint64> ImportRunRepository::timesOf(qint64 run, const Uuid &subject) const
{
    QSet<quint64> times;
    Statement query(m_connection,
        "SELECT o.hlc FROM op_log o WHERE o.subject = :subject AND EXISTS"
        " (SELECT 1 FROM import_chunk c WHERE c.run = :run"
        " AND o.seq BETWEEN c.first_seq AND c.last_seq)");
    query.bind(":subject", subject).bind(":run", run);
    while (query.step())
        times.insert(quint64(query.integer(0)));
    return times;
}

qint64 ImportRunRepository::begin(const ImportRun &run)
{
    Statement(m_connection,
        "INSERT INTO import_run (uid, kind, file_name, file_hash, staff_id, started_at, state)"
        " VALUES (:uid, :kind, :file, :hash, :staff, :at, 'running')")
        .bind(":uid", run.uid)
        .bind(":kind", QStringView(run.kind))
        .bind(":file", QStringView(run.fileName))
        .bind(":hash", run.fileHash)
        .bind(":staff", run.staff)
        .bind(":at", run.startedAtMs)
        .run();
    return m_connection.integer("SELECT last_insert_rowid()");
}

void ImportRunRepository::claimLog(qint64 run, qsizetype ops)
{
    const qint64 last = m_connection.integer("SELECT max(seq) FROM op_log");
    Statement(m_connection,
        "INSERT INTO import_chunk (run, first_seq, last_seq) VALUES (:run, :first, :last)")
        .bind(":run", run)
        .bind(":first", last + 1)
        .bind(":last", last + ops)
        .run();
}

void ImportRunRepository::record(
    qint64 run, const QList<ImportedRow> &rows, const ImportCounts &counts)
{
    Statement insert(m_connection,
        "INSERT INTO import_row (run, table_number, id, line, previous)"
        " VALUES (:run, :table, :id, :line, :previous)");
    for (const ImportedRow &row : rows) {
        insert.bind(":run", run)
            .bind(":table", qint64(row.table))
            .bind(":id", row.id)
            .bind(":line", qint64(row.line))
            .bind(":previous", row.previous ? sync::Value(encoded(*row.previous)) : sync::Value())
            .run();
    }
    Statement(m_connection,
        "UPDATE import_run SET stays_created = stays_created + :created,"
        " stays_updated = stays_updated + :updated, guests_created = guests_created + :guests,"
        " guests_updated = guests_updated + :changed WHERE id = :run")
        .bind(":run", run)
        .bind(":created", qint64(counts.staysCreated))
        .bind(":updated", qint64(counts.staysUpdated))
        .bind(":guests", qint64(counts.guestsCreated))
        .bind(":changed", qint64(counts.guestsUpdated))
        .run();
}

void ImportRunRepository::forgetBefore(qint64 startedAtMs)
{
    Statement(m_connection,
        "DELETE FROM import_row WHERE run IN"
        " (SELECT id FROM import_run WHERE started_at < :before)")
        .bind(":before", startedAtMs)
        .run();
}

void ImportRunRepository::setState(qint64 run, ImportRun::State state, qint64 atMs)
{
    Statement(
        m_connection, "UPDATE import_run SET state = :state, finished_at = :at WHERE id = :id")
        .bind(":id", run)
        .bind(":state", QStringView(QString(stateName(state))))
        .bind(":at", atMs)
        .run();
}

} // namespace lobby::exchange
