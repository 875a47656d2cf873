#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/replication/desk_store.h"

namespace lobby::store {

/// The part of the log of changes that is this desk's own: dense sequences from 1 and a hash chain
/// over them. Nothing is thrown away, for it is the history of a field too; what a server has
/// confirmed and backed up is passed over. On the writer thread, inside a transaction.
class Outbox
{
public:
    /// Takes up where the log ends.
    explicit Outbox(Connection &connection);

    [[nodiscard]] quint64 lastSequence() const { return m_now.sequence; }
    [[nodiscard]] std::optional<QByteArray> chainAt(quint64 sequence) const;
    [[nodiscard]] QList<sync::OutboxOp> after(quint64 sequence, int limit) const;
    [[nodiscard]] std::optional<sync::OutboxOp> at(quint64 sequence) const;
    [[nodiscard]] QList<sync::OutboxOp> waitingOf(const Uuid &subject) const;
    [[nodiscard]] QList<sync::OutboxOp> waitingUpTo(quint64 sequence) const;
    [[nodiscard]] bool isWaiting() const;

    /// `enrolled`: there is a server that it waits for.
    void append(const sync::OutboxOp &op, const Uuid &subject, bool enrolled);
    void confirm(quint64 sequence);
    void restamp(quint64 sequence, quint64 hlc);
    void unconfirmAfter(quint64 sequence);
    void empty(const Uuid &subject);
    void renewIdentities(quint64 after);
    /// What came after `kept`, as ops of another device from 1 on; what came before stays history.
    void rekey(quint32 device, quint64 kept);
    /// The first server: everything made here waits for it.
    void enrol();
    /// The op of another desk, for the history of a thing.
    void learn(const sync::Op &op, const Uuid &subject);
    /// What others did to a thing that leaves this desk.
    void forget(const Uuid &subject);

    void committed() { m_durable = m_now; }
    void rollBack() { m_now = m_durable; }

private:
    struct End
    {
        quint64 sequence = 0;
        QByteArray chain = QByteArray(16, '\0');
    };
    void rechainAfter(quint64 sequence);
    [[nodiscard]] End readEnd() const;

    Connection &m_connection;
    End m_now;
    End m_durable;
};

} // namespace lobby::store
