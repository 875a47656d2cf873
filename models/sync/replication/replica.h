#pragma once

#include "models/sync/replication/desk_store.h"

namespace lobby::sync {

/// What a desk's store did, for whoever shows it.
struct LocalChange
{
    QList<Op> ops; ///< with identity and stamp
    QList<Overwrite> overwrites;
};

struct Received
{
    enum class Verdict : quint8 {
        Taken,
        Stale, ///< an answer to a question that was asked long ago
        OtherServer, ///< not the server that this desk knows
        Forked, ///< this desk is a clone or came from an old disk: it needs another number
        NewEpoch, ///< the server was restored: snapshots come next
    };
    Verdict verdict = Verdict::Taken;
    bool hasMore = false; ///< ask again at once
    struct KeptAside
    {
        quint64 sequence = 0;
        Outcome why = Outcome::NotUnderstood;
    };
    QList<KeptAside> keptAside = {}; ///< own ops that the server did not take
};

/// The desk's half of the protocol. It has no clock, no threads and no network: it is told the time
/// and handed messages, and does everything in `store`, one call one transaction.
class Replica
{
public:
    /// Both outlive the replica.
    Replica(const Registry &registry, DeskStore &store)
        : m_registry(registry)
        , m_store(store)
    {
    }

    /// Changes made here: identity, stamp, merge, outbox. `transaction` is a new id.
    LocalChange commit(
        const QList<Intent> &intents, const Uuid &transaction, const Uuid &actor, qint64 nowMs);

    enum class Step : quint8 { Sync, Snapshot, Reincarnate };
    [[nodiscard]] Step nextStep() const;

    struct Limits
    {
        int ops = 500;
        qint64 bytes = 512LL * 1024;
    };
    [[nodiscard]] SyncRequest syncRequest(const Limits &limits) const;
    [[nodiscard]] SnapshotRequest snapshotRequest() const;
    [[nodiscard]] ReincarnationRequest reincarnationRequest() const;

    Received receive(const SyncAnswer &answer);
    Received receive(const SnapshotAnswer &answer);
    Received receive(const ReincarnationAnswer &answer);

    /// The program has learned new tables or fields: what was passed over must come again.
    void upgradeTo(quint32 schema);

private:
    enum class Own { Yes, No };
    std::optional<Received> refused(const Standing &standing);
    [[nodiscard]] bool hasForked(const Standing &standing) const;
    void beginEpoch(const Standing &standing);
    void beginSnapshots();
    void settle(const Standing &standing);
    void setClockRight(const Standing &standing);
    void take(Stream stream, const Entry &entry, Received &received);
    void takeOp(Stream stream, const Op &op, Own own);
    void restampAsTaken(const OutboxOp &mine, const EntityState &row);
    void restampAfter(quint64 sequence);
    [[nodiscard]] quint64 stampInRow(const OutboxOp &mine) const;
    void mergePending(const TableDescription &table, const RowChange &arrived);
    void takeState(Stream stream, const EntityState &state);
    void join(Stream stream, const Uuid &scope);
    [[nodiscard]] bool isOvertaken(Stream stream, const Uuid &scope) const;
    bool isErasedHere(const EntityState &state, const Belonging &belonging);
    void evict(Stream stream, const Uuid &scope);
    void leave(Stream stream, const Uuid &scope);
    void eraseHere(const RowKey &key);
    void confirmSeen(Stream stream, const Standing &standing);
    void takeScope(Stream stream, const ScopePage &page, bool salvages);
    void takeAbsence(const RowKey &key, bool salvages);
    void dropSettledRows(const Uuid &scope);
    void finishSnapshot(Stream stream, bool salvages);
    void replace(const TableDescription &table, const EntityState &canonical);
    void salvage(const EntityState &mine);
    [[nodiscard]] bool hasPending(const Uuid &scope) const;
    [[nodiscard]] bool isPending(const RowKey &key) const;
    void nameParent(Intent &intent) const;
    void append(const Op &op, const Uuid &subject);
    void joinHome(const TableDescription &table, const Uuid &scope);
    void observe(quint64 hlc);

    const Registry &m_registry;
    DeskStore &m_store;
};

} // namespace lobby::sync
