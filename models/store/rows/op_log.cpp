#include "models/store/rows/op_log.h"

#include "models/store/engine/statement.h"

namespace lobby::store {

using namespace sync;

namespace {

constexpr const char *kColumns = "seq, hlc, device, body";

LoggedOp loggedOp(const Statement &row)
{
    const Stamp stamp {static_cast<quint64>(row.integer(1)), static_cast<quint32>(row.integer(2))};
    Result<Op> op = decodeOp(row.bytes(3), stamp);
    if (!op)
        throw Refusal({Error::Code::VaultDamaged, QStringLiteral("op log")});
    return {row.integer(0), *std::move(op)};
}

QList<LoggedOp> loggedOps(Statement &query)
{
    QList<LoggedOp> ops;
    while (query.step())
        ops.append(loggedOp(query));
    return ops;
}

} // namespace

QList<LoggedOp> OpLog::ofSubject(Connection &connection, const Uuid &subject)
{
    const QByteArray sql
        = QByteArray("SELECT ") + kColumns + " FROM op_log WHERE subject = :subject ORDER BY seq";
    Statement query(connection, sql.constData());
    query.bind(":subject", subject);
    return loggedOps(query);
}

std::optional<LoggedOp> OpLog::stamped(
    Connection &connection, const Uuid &subject, const Stamp &stamp)
{
    const QByteArray sql = QByteArray("SELECT ") + kColumns
        + " FROM op_log WHERE subject = :subject AND hlc = :hlc AND device = :device";
    Statement query(connection, sql.constData());
    query.bind(":subject", subject)
        .bind(":hlc", static_cast<qint64>(stamp.hlc))
        .bind(":device", qint64(stamp.device));
    return query.step() ? std::optional(loggedOp(query)) : std::nullopt;
}

QList<LoggedOp> OpLog::own(Connection &connection, quint64 after, int limit)
{
    const QByteArray sql = QByteArray("SELECT ") + kColumns
        + " FROM op_log WHERE dseq > :after ORDER BY dseq LIMIT :limit";
    Statement query(connection, sql.constData());
    query.bind(":after", static_cast<qint64>(after)).bind(":limit", qint64(limit));
    return loggedOps(query);
}

std::optional<LoggedOp> OpLog::at(Connection &connection, qint64 sequence)
{
    const QByteArray sql = QByteArray("SELECT ") + kColumns + " FROM op_log WHERE seq = :seq";
    Statement query(connection, sql.constData());
    return query.bind(":seq", sequence).step() ? std::optional(loggedOp(query)) : std::nullopt;
}

Result<Done> OpLog::verifyChain(Connection &connection)
{
    constexpr qint64 kEmptied = 2; // what it said is gone, its link in the chain remains
    Statement query(connection,
        "SELECT seq, hlc, device, body, dseq, chain, state FROM op_log"
        " WHERE dseq IS NOT NULL ORDER BY dseq");
    QByteArray chain(16, '\0');
    qint64 expected = 1;
    while (query.step()) {
        const LoggedOp logged = loggedOp(query);
        chain = query.optionalInteger(6) == kEmptied
            ? query.bytes(5)
            : nextChain(chain, logged.op.uid, query.bytes(3));
        if (query.integer(4) != expected++ || query.bytes(5) != chain)
            return Error {Error::Code::VaultDamaged, QStringLiteral("outbox chain")};
    }
    return Done();
}

} // namespace lobby::store
