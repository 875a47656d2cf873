#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/hybrid_clock.h"
#include "models/sync/op.h"

#include <QList>

namespace lobby::store {

/// An op as it lies in the log.
struct LoggedOp
{
    qint64 sequence = 0; ///< order in which this desk learned of it
    sync::Op op;
};

/// Every change this desk knows of, its own and others', in the order in which it learned of them:
/// the history of a field, and the outbox, which is the part with a device sequence (dense from 1)
/// and a hash chain over it. Writing happens inside the writer's transaction.
class OpLog
{
public:
    /// Takes up where the log ends.
    OpLog(Connection &connection, quint32 device);

    /// Identity and stamp of a change made here now.
    [[nodiscard]] sync::Op stamped(
        sync::Intent intent, const Uuid &transaction, const Uuid &actor, qint64 nowMs);
    void appendOwn(Connection &connection, const sync::Op &op, const Uuid &subject);
    void appendForeign(Connection &connection, const sync::Op &op, const Uuid &subject);
    /// After a rollback, what was handed out is taken back.
    void rollBack() { m_now = m_durable; }
    void committed() { m_durable = m_now; }

    [[nodiscard]] quint64 lastSequence() const { return m_now.sequence; }
    [[nodiscard]] QByteArray lastChain() const { return m_now.chain; }
    [[nodiscard]] quint64 lastHlc() const { return m_now.hlc; }
    [[nodiscard]] quint32 device() const { return m_device; }

    /// History of a thing and of what belongs to it, oldest first. Any connection.
    static QList<LoggedOp> ofSubject(Connection &connection, const Uuid &subject);
    /// Own ops after device sequence `after`, for the outbox. Any connection.
    static QList<LoggedOp> own(Connection &connection, quint64 after, int limit);
    /// Does the chain hold from its first op to its last? Reads the whole outbox.
    static Result<Done> verifyChain(Connection &connection);

private:
    struct Position
    {
        quint64 hlc = 0;
        quint64 sequence = 0;
        QByteArray chain = QByteArray(16, '\0');
    };
    quint32 m_device;
    Position m_now;
    Position m_durable;
};

} // namespace lobby::store
