#include "models/store/rows/desk_rows.h"

#include "models/store/engine/statement.h"
#include "models/store/rows/desk_position.h"

namespace lobby::store {

using namespace sync;

DeskRows::DeskRows(Connection &connection, const Registry &registry)
    : m_connection(connection)
    , m_rows(registry)
    , m_tripwire(connection, registry)
    , m_outbox(connection)
    , m_now(readPosition(connection))
    , m_durable(m_now)
{
}

void DeskRows::start(qint64 nowMs)
{
    m_tripwire.startTransaction();
    m_nowMs = nowMs;
    m_touched.clear();
    m_touchedIds.clear();
}

void DeskRows::finish()
{
    if (!(m_now == m_durable))
        writePosition(m_connection, m_now);
}

void DeskRows::committed()
{
    m_durable = m_now;
    m_outbox.committed();
}

void DeskRows::rollBack()
{
    m_now = m_durable;
    m_outbox.rollBack();
}

void DeskRows::touch(const TouchedRow &row)
{
    if (m_touchedIds.contains(row.id))
        return;
    m_touchedIds.insert(row.id);
    m_touched.append(row);
}

std::pair<int, qint64> DeskRows::waitingAfter(quint64 acknowledged) const
{
    Statement query(m_connection,
        "SELECT count(*), coalesce(min(hlc), 0) FROM op_log WHERE dseq > :after AND state = 0");
    query.bind(":after", static_cast<qint64>(acknowledged)).step();
    return {static_cast<int>(query.integer(0)), query.integer(1) >> 16};
}

void DeskRows::noteKeptAside(quint64 sequence, Outcome why)
{
    Statement(m_connection,
        "INSERT OR REPLACE INTO kept_aside (log_seq, outcome, at)"
        " SELECT seq, :outcome, :at FROM op_log WHERE dseq = :sequence")
        .bind(":outcome", qint64(why))
        .bind(":at", m_nowMs)
        .bind(":sequence", static_cast<qint64>(sequence))
        .run();
}

void DeskRows::enrol(const DeskPosition &position)
{
    m_outbox.enrol();
    m_outbox.rekey(position.device, 0);
    m_now = position;
    for (const auto &[stream, at] : position.streams) {
        for (const TableDescription &table : registry().tables()) {
            const bool here = table.scope == Scope::Organisation ? at.organisation
                : table.scope == Scope::Own                      ? at.home
                                                                 : false;
            if (!here)
                continue;
            const QByteArray sql
                = QByteArray("INSERT OR IGNORE INTO scope_stream (scope, stream) SELECT id, :stream"
                             " FROM ")
                + table.name;
            Statement(m_connection, sql.constData())
                .bind(":stream", static_cast<qint64>(stream))
                .run();
        }
    }
}

std::optional<EntityState> DeskRows::row(const RowKey &key) const
{
    return m_rows.load(m_connection, *registry().table(key.table), key.id);
}

void DeskRows::setRow(const EntityState &state, const Belonging &belonging)
{
    touch({state.table, state.id, belonging.subject});
    if (isBlank(state))
        removeRow({state.table, state.id});
    else
        m_rows.save(m_connection, m_tripwire, *registry().table(state.table), state);
}

void DeskRows::removeRow(const RowKey &key)
{
    m_rows.remove(m_connection, m_tripwire, *registry().table(key.table), key.id);
}

QList<RowKey> DeskRows::rowsOfScope(const Uuid &scope) const
{
    QList<RowKey> keys;
    for (const TableDescription &table : registry().tables()) {
        const QList<Uuid> ids = table.scope == Scope::Parent
            ? m_rows.membersOf(m_connection, table, scope)
            : m_rows.itself(m_connection, table, scope);
        for (const Uuid &id : ids)
            keys.append({table.number, id});
    }
    return keys;
}

QList<RowKey> DeskRows::rowsOfSubject(const Uuid &subject) const
{
    QList<RowKey> keys;
    for (const TableDescription &table : registry().tables()) {
        for (const Uuid &id : m_rows.membersOf(m_connection, table, subject))
            keys.append({table.number, id});
    }
    return keys;
}

std::optional<RowKey> DeskRows::erasedWith(const Uuid &id) const
{
    Statement query(m_connection,
        "SELECT coalesce(subject_table, table_number), coalesce(subject, id) FROM erasure"
        " WHERE id = :id");
    if (!query.bind(":id", id).step())
        return std::nullopt;
    return RowKey {static_cast<quint16>(query.integer(0)), query.uuid(1)};
}

void DeskRows::erase(const RowKey &key, const RowKey &subject)
{
    touch({key.table, key.id, subject.id});
    Statement(m_connection,
        "INSERT OR IGNORE INTO erasure (id, table_number, at, subject, subject_table)"
        " VALUES (:id, :table, :at, :subject, :subjectTable)")
        .bind(":id", key.id)
        .bind(":table", qint64(key.table))
        .bind(":at", m_nowMs)
        .bind(":subject", subject.id)
        .bind(":subjectTable", qint64(subject.table))
        .run();
    if (registry().table(key.table))
        removeRow(key);
    m_outbox.forget(key.id);
    Statement(m_connection, "DELETE FROM scope_stream WHERE scope = :scope")
        .bind(":scope", key.id)
        .run();
}

std::set<Stream> DeskRows::streamsOf(const Uuid &scope) const
{
    std::set<Stream> streams;
    Statement query(m_connection, "SELECT stream FROM scope_stream WHERE scope = :scope");
    query.bind(":scope", scope);
    while (query.step())
        streams.insert(static_cast<Stream>(query.integer(0)));
    return streams;
}

void DeskRows::join(Stream stream, const Uuid &scope)
{
    Statement(m_connection,
        "INSERT INTO scope_stream (scope, stream) VALUES (:scope, :stream)"
        " ON CONFLICT DO NOTHING")
        .bind(":scope", scope)
        .bind(":stream", static_cast<qint64>(stream))
        .run();
}

void DeskRows::leave(Stream stream, const Uuid &scope)
{
    Statement(m_connection, "DELETE FROM scope_stream WHERE scope = :scope AND stream = :stream")
        .bind(":scope", scope)
        .bind(":stream", static_cast<qint64>(stream))
        .run();
}

std::optional<QByteArray> DeskRows::chainAt(quint64 sequence) const
{
    return m_outbox.chainAt(sequence);
}

QList<OutboxOp> DeskRows::outbox(quint64 after, int limit) const
{
    return m_outbox.after(after, limit);
}

std::optional<OutboxOp> DeskRows::outboxOp(quint64 sequence) const
{
    return m_outbox.at(sequence);
}

QList<OutboxOp> DeskRows::unconfirmedOf(const Uuid &subject) const
{
    return m_outbox.waitingOf(subject);
}

void DeskRows::appendToOutbox(const OutboxOp &op, const Uuid &subject)
{
    m_outbox.append(op, subject, !m_now.streams.empty());
    if (!op.op.id.isNull())
        touch({op.op.table, op.op.id, subject});
}

void DeskRows::renewIdentities(quint64 after)
{
    if (!m_now.streams.empty()) // without a server nobody has seen the old ones
        m_outbox.renewIdentities(after);
}

void DeskRows::rekeyOutbox(quint32 device)
{
    m_outbox.rekey(device, std::min(m_now.durable, m_now.acknowledged));
}

void DeskRows::forget(const RowKey &key)
{
    const std::optional<EntityState> state = row(key);
    const Uuid subject = state ? belongingOf(*registry().table(key.table), *state).subject : key.id;
    touch({key.table, key.id, subject});
    removeRow(key);
    m_outbox.forget(subject);
}

void DeskRows::startSnapshot(Stream stream)
{
    Statement(m_connection, "UPDATE scope_stream SET seen = 0 WHERE stream = :stream")
        .bind(":stream", static_cast<qint64>(stream))
        .run();
}

void DeskRows::markSeen(Stream stream, const Uuid &scope)
{
    Statement(
        m_connection, "UPDATE scope_stream SET seen = 1 WHERE scope = :scope AND stream = :stream")
        .bind(":scope", scope)
        .bind(":stream", static_cast<qint64>(stream))
        .run();
}

QList<Uuid> DeskRows::unseenScopes(Stream stream) const
{
    QList<Uuid> scopes;
    Statement query(
        m_connection, "SELECT scope FROM scope_stream WHERE stream = :stream AND seen = 0");
    query.bind(":stream", static_cast<qint64>(stream));
    while (query.step())
        scopes.append(query.uuid(0));
    return scopes;
}

} // namespace lobby::store
