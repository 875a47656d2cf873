#include "models/store/rows/op_log.h"

#include "models/store/engine/statement.h"

namespace lobby::store {

using namespace sync;

namespace {

constexpr const char *kColumns = "seq, hlc, device, body";

LoggedOp read(const Statement &row)
{
    const Stamp stamp {static_cast<quint64>(row.integer(1)), static_cast<quint32>(row.integer(2))};
    Result<Op> op = decodeOp(row.bytes(3), stamp);
    if (!op)
        throw Refusal({Error::Code::VaultDamaged, QStringLiteral("op log")});
    return {row.integer(0), *std::move(op)};
}

QList<LoggedOp> readAll(Statement &query)
{
    QList<LoggedOp> ops;
    while (query.step())
        ops.append(read(query));
    return ops;
}

void insert(Connection &connection, const Op &op, const Uuid &subject, const Value &sequence,
    const Value &chain, const QByteArray &body)
{
    Statement(connection,
        "INSERT INTO op_log (subject, hlc, device, dseq, chain, body)"
        " VALUES (:subject, :hlc, :device, :dseq, :chain, :body)")
        .bind(":subject", subject)
        .bind(":hlc", static_cast<qint64>(op.stamp.hlc))
        .bind(":device", qint64(op.stamp.device))
        .bind(":dseq", sequence)
        .bind(":chain", chain)
        .bind(":body", body)
        .run();
}

} // namespace

OpLog::OpLog(Connection &connection, quint32 device)
    : m_device(device)
{
    Statement last(connection,
        "SELECT dseq, chain FROM op_log WHERE dseq IS NOT NULL ORDER BY dseq DESC LIMIT 1");
    if (last.step()) {
        m_now.sequence = static_cast<quint64>(last.integer(0));
        m_now.chain = last.bytes(1);
    }
    m_now.hlc
        = static_cast<quint64>(connection.integer("SELECT value FROM meta WHERE name = 'hlc'"));
    m_durable = m_now;
}

Op OpLog::stamped(Intent intent, const Uuid &transaction, const Uuid &actor, qint64 nowMs)
{
    HybridClock clock(m_device, m_now.hlc);
    Op op;
    static_cast<Intent &>(op) = std::move(intent);
    op.uid = Uuid::v7(nowMs);
    op.stamp = clock.next(nowMs);
    op.transaction = transaction;
    op.actor = actor;
    m_now.hlc = clock.last();
    return op;
}

void OpLog::appendOwn(Connection &connection, const Op &op, const Uuid &subject)
{
    const QByteArray body = encodeOp(op);
    m_now.chain = nextChain(m_now.chain, op.uid, body);
    ++m_now.sequence;
    insert(connection, op, subject, static_cast<qint64>(m_now.sequence), m_now.chain, body);
}

void OpLog::appendForeign(Connection &connection, const Op &op, const Uuid &subject)
{
    m_now.hlc = std::max(m_now.hlc, op.stamp.hlc);
    insert(connection, op, subject, {}, {}, encodeOp(op));
}

QList<LoggedOp> OpLog::ofSubject(Connection &connection, const Uuid &subject)
{
    const QByteArray sql
        = QByteArray("SELECT ") + kColumns + " FROM op_log WHERE subject = :subject ORDER BY seq";
    Statement query(connection, sql.constData());
    query.bind(":subject", subject);
    return readAll(query);
}

QList<LoggedOp> OpLog::own(Connection &connection, quint64 after, int limit)
{
    const QByteArray sql = QByteArray("SELECT ") + kColumns
        + " FROM op_log WHERE dseq > :after ORDER BY dseq LIMIT :limit";
    Statement query(connection, sql.constData());
    query.bind(":after", static_cast<qint64>(after)).bind(":limit", qint64(limit));
    return readAll(query);
}

Result<Done> OpLog::verifyChain(Connection &connection)
{
    Statement query(connection,
        "SELECT seq, hlc, device, body, dseq, chain FROM op_log"
        " WHERE dseq IS NOT NULL ORDER BY dseq");
    QByteArray chain(16, '\0');
    for (qint64 expected = 1; query.step(); ++expected) {
        const LoggedOp logged = read(query);
        chain = nextChain(chain, logged.op.uid, query.bytes(3));
        if (query.integer(4) != expected || query.bytes(5) != chain)
            return Error {Error::Code::VaultDamaged, QStringLiteral("outbox chain")};
    }
    return Done();
}

} // namespace lobby::store
