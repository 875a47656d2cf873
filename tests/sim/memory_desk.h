#pragma once

#include "models/sync/replication/desk_store.h"
#include "tests/sim/memory_rows.h"

#include <deque>

namespace lobby::sim {

/// A desk's disk in memory.
class MemoryDesk : public MemoryRows<sync::DeskStore>
{
public:
    struct Kept : sync::OutboxOp
    {
        Uuid subject;
    };

    [[nodiscard]] sync::DeskPosition position() const override { return m_position; }
    void setPosition(const sync::DeskPosition &position) override { m_position = position; }
    [[nodiscard]] quint64 lastSequence() const override;
    [[nodiscard]] std::optional<QByteArray> chainAt(quint64 sequence) const override;
    [[nodiscard]] QList<sync::OutboxOp> outbox(quint64 after, int limit) const override;
    [[nodiscard]] std::optional<sync::OutboxOp> outboxOp(quint64 sequence) const override;
    [[nodiscard]] QList<sync::OutboxOp> unconfirmedOf(const Uuid &subject) const override;
    [[nodiscard]] QList<sync::OutboxOp> unconfirmedUpTo(quint64 sequence) const override;
    [[nodiscard]] bool hasUnconfirmed() const override;
    void appendToOutbox(const sync::OutboxOp &op, const Uuid &subject) override;
    void confirm(quint64 sequence) override;
    void restamp(quint64 sequence, quint64 hlc) override;
    void unconfirmAfter(quint64 sequence) override;
    void emptyOutbox(const Uuid &subject) override;
    void renewIdentities(quint64 after) override;
    void rekeyOutbox(quint32 device) override;
    void pruneOutbox(quint64 durable) override;
    void learned(const sync::Op &op, const Uuid &subject) override;
    void forget(const sync::RowKey &key) override;
    void erase(const sync::RowKey &key, const sync::RowKey &subject) override;
    void startSnapshot(sync::Stream stream) override;
    void markSeen(sync::Stream stream, const Uuid &scope) override;
    [[nodiscard]] QList<Uuid> unseenScopes(sync::Stream stream) const override;

    [[nodiscard]] const std::deque<Kept> &kept() const { return m_outbox; }
    /// Rows that the history of other desks' changes names.
    [[nodiscard]] const std::map<Uuid, std::set<Uuid>> &history() const { return m_history; }

private:
    [[nodiscard]] Kept *find(quint64 sequence);
    void rechain(quint64 after);

    sync::DeskPosition m_position;
    std::deque<Kept> m_outbox;
    quint64 m_pruned = 0; ///< last sequence that is no longer kept
    QByteArray m_prunedChain = QByteArray(16, '\0');
    std::map<Uuid, std::set<Uuid>> m_history; ///< by row: ops learned
    std::map<sync::Stream, std::set<Uuid>> m_seen;
};

} // namespace lobby::sim
