#include "models/store/rows/outbox.h"

#include "models/store/engine/statement.h"

namespace lobby::store {

using namespace sync;

namespace {

/// op_log.state
enum State : qint64 { Waiting = 0, Confirmed = 1, Emptied = 2, EmptiedAndRenewed = 3 };

constexpr const char *kSelect = "SELECT dseq, chain, state, hlc, device, body FROM op_log ";

OutboxOp read(const Statement &row)
{
    const Stamp stamp {static_cast<quint64>(row.integer(3)), static_cast<quint32>(row.integer(4))};
    Result<Op> op = decodeOp(row.bytes(5), stamp);
    if (!op)
        throw Refusal({Error::Code::VaultDamaged, QStringLiteral("op log")});
    return {static_cast<quint64>(row.integer(0)), row.bytes(1),
        row.optionalInteger(2) != qint64(Waiting), *std::move(op)};
}

QList<OutboxOp> readAll(Statement &query)
{
    QList<OutboxOp> ops;
    while (query.step())
        ops.append(read(query));
    return ops;
}

void insert(Connection &connection, const Op &op, const Uuid &subject, const Value &sequence,
    const Value &chain, const Value &state)
{
    Statement(connection,
        "INSERT INTO op_log (subject, hlc, device, dseq, chain, state, body)"
        " VALUES (:subject, :hlc, :device, :dseq, :chain, :state, :body)")
        .bind(":subject", subject)
        .bind(":hlc", static_cast<qint64>(op.stamp.hlc))
        .bind(":device", qint64(op.stamp.device))
        .bind(":dseq", sequence)
        .bind(":chain", chain)
        .bind(":state", state)
        .bind(":body", encodeOp(op))
        .run();
}

void rewrite(Connection &connection, quint64 sequence, const Op &op, State state)
{
    Statement(connection, "UPDATE op_log SET body = :body, state = :state WHERE dseq = :dseq")
        .bind(":body", encodeOp(op))
        .bind(":state", qint64(state))
        .bind(":dseq", static_cast<qint64>(sequence))
        .run();
}

} // namespace

Outbox::Outbox(Connection &connection)
    : m_connection(connection)
    , m_now(readEnd())
    , m_durable(m_now)
{
}

Outbox::End Outbox::readEnd() const
{
    End end;
    Statement last(m_connection,
        "SELECT dseq, chain FROM op_log WHERE dseq IS NOT NULL ORDER BY dseq DESC LIMIT 1");
    if (last.step())
        end = {static_cast<quint64>(last.integer(0)), last.bytes(1)};
    return end;
}

std::optional<QByteArray> Outbox::chainAt(quint64 sequence) const
{
    if (sequence == 0)
        return QByteArray(16, '\0');
    if (sequence == m_now.sequence)
        return m_now.chain;
    Statement query(m_connection, "SELECT chain FROM op_log WHERE dseq = :dseq");
    if (!query.bind(":dseq", static_cast<qint64>(sequence)).step())
        return std::nullopt;
    return query.bytes(0);
}

QList<OutboxOp> Outbox::after(quint64 sequence, int limit) const
{
    const QByteArray sql = QByteArray(kSelect) + "WHERE dseq > :after ORDER BY dseq LIMIT :limit";
    Statement query(m_connection, sql.constData());
    query.bind(":after", static_cast<qint64>(sequence)).bind(":limit", qint64(limit));
    return readAll(query);
}

std::optional<OutboxOp> Outbox::at(quint64 sequence) const
{
    const QByteArray sql = QByteArray(kSelect) + "WHERE dseq = :dseq";
    Statement query(m_connection, sql.constData());
    if (!query.bind(":dseq", static_cast<qint64>(sequence)).step())
        return std::nullopt;
    return read(query);
}

QList<OutboxOp> Outbox::waitingOf(const Uuid &subject) const
{
    const QByteArray sql
        = QByteArray(kSelect) + "WHERE state = 0 AND subject = :subject ORDER BY dseq";
    Statement query(m_connection, sql.constData());
    query.bind(":subject", subject);
    return readAll(query);
}

QList<OutboxOp> Outbox::waitingUpTo(quint64 sequence) const
{
    const QByteArray sql = QByteArray(kSelect) + "WHERE state = 0 AND dseq <= :dseq ORDER BY dseq";
    Statement query(m_connection, sql.constData());
    query.bind(":dseq", static_cast<qint64>(sequence));
    return readAll(query);
}

bool Outbox::isWaiting() const
{
    return Statement(m_connection, "SELECT 1 FROM op_log WHERE state = 0 LIMIT 1").step();
}

void Outbox::append(const OutboxOp &op, const Uuid &subject, bool enrolled)
{
    const bool empty = op.op.kind == OpKind::Nothing;
    const Value state = empty ? Value(qint64(EmptiedAndRenewed))
        : enrolled            ? Value(qint64(Waiting))
                              : Value();
    insert(m_connection, op.op, subject, static_cast<qint64>(op.sequence), op.chain, state);
    m_now = {op.sequence, op.chain};
}

void Outbox::confirm(quint64 sequence)
{
    Statement(m_connection, "UPDATE op_log SET state = 1 WHERE dseq = :dseq AND state = 0")
        .bind(":dseq", static_cast<qint64>(sequence))
        .run();
}

void Outbox::restamp(quint64 sequence, quint64 hlc)
{
    Statement(m_connection, "UPDATE op_log SET hlc = :hlc WHERE dseq = :dseq")
        .bind(":hlc", static_cast<qint64>(hlc))
        .bind(":dseq", static_cast<qint64>(sequence))
        .run();
}

void Outbox::unconfirmAfter(quint64 sequence)
{
    Statement(m_connection, "UPDATE op_log SET state = 0 WHERE dseq > :dseq AND state = 1")
        .bind(":dseq", static_cast<qint64>(sequence))
        .run();
}

void Outbox::empty(const Uuid &subject)
{
    const QByteArray sql
        = QByteArray(kSelect) + "WHERE dseq IS NOT NULL AND subject = :subject ORDER BY dseq";
    Statement query(m_connection, sql.constData());
    query.bind(":subject", subject);
    for (const OutboxOp &kept : readAll(query)) {
        if (kept.op.kind == OpKind::Erase || kept.op.kind == OpKind::Nothing)
            continue;
        // The identity changes later, and only if the server may not have the op yet.
        Op nothing = emptied(kept.op);
        nothing.uid = kept.op.uid;
        rewrite(m_connection, kept.sequence, nothing, Emptied);
    }
}

void Outbox::renewIdentities(quint64 after)
{
    const QByteArray sql = QByteArray(kSelect) + "WHERE state = 2 AND dseq > :after ORDER BY dseq";
    Statement query(m_connection, sql.constData());
    query.bind(":after", static_cast<qint64>(after));
    const QList<OutboxOp> old = readAll(query);
    for (const OutboxOp &kept : old)
        rewrite(m_connection, kept.sequence, emptied(kept.op), EmptiedAndRenewed);
    if (!old.isEmpty())
        rechainAfter(old.first().sequence - 1);
}

void Outbox::rekey(quint32 device, quint64 kept)
{
    // What stays behind is history: it has no place in the new sequence.
    Statement(m_connection,
        "UPDATE op_log SET dseq = NULL, chain = NULL, state = NULL"
        " WHERE dseq <= :kept AND coalesce(state, 1) <> 0")
        .bind(":kept", static_cast<qint64>(kept))
        .run();
    Statement query(
        m_connection, "SELECT seq, state FROM op_log WHERE dseq IS NOT NULL ORDER BY dseq");
    std::vector<qint64> rows;
    while (query.step())
        rows.push_back(query.integer(0));
    // Sequences are unique: they move to negative places first.
    Statement(m_connection, "UPDATE op_log SET dseq = -dseq WHERE dseq IS NOT NULL").run();
    Statement move(m_connection,
        "UPDATE op_log SET dseq = :dseq, device = :device,"
        " state = CASE WHEN state IN (2, 3) THEN 3 ELSE 0 END WHERE seq = :seq");
    qint64 sequence = 0;
    for (const qint64 row : rows) {
        move.bind(":dseq", ++sequence).bind(":device", qint64(device)).bind(":seq", row);
        move.run();
    }
    rechainAfter(0);
}

void Outbox::enrol()
{
    Statement(m_connection, "UPDATE op_log SET state = 0 WHERE dseq IS NOT NULL AND state IS NULL")
        .run();
}

void Outbox::rechainAfter(quint64 sequence)
{
    QByteArray chain = chainAt(sequence).value();
    Statement query(
        m_connection, "SELECT dseq, body FROM op_log WHERE dseq > :after ORDER BY dseq");
    query.bind(":after", static_cast<qint64>(sequence));
    std::vector<std::pair<qint64, QByteArray>> chains;
    while (query.step()) {
        const QByteArray body = query.bytes(1);
        const Result<Op> op = decodeOp(body, {});
        if (!op)
            throw Refusal({Error::Code::VaultDamaged, QStringLiteral("op log")});
        chain = nextChain(chain, op->uid, body);
        chains.emplace_back(query.integer(0), chain);
    }
    Statement write(m_connection, "UPDATE op_log SET chain = :chain WHERE dseq = :dseq");
    for (const auto &[place, link] : chains) {
        write.bind(":chain", link).bind(":dseq", place);
        write.run();
    }
    m_now = readEnd();
}

void Outbox::learn(const Op &op, const Uuid &subject)
{
    insert(m_connection, op, subject, {}, {}, {});
}

void Outbox::forget(const Uuid &subject)
{
    Statement(m_connection, "DELETE FROM op_log WHERE subject = :subject AND dseq IS NULL")
        .bind(":subject", subject)
        .run();
}

} // namespace lobby::store
