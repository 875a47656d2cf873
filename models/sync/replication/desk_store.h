#pragma once

#include "models/sync/replication/messages.h"

namespace lobby::sync {

/// How far a desk has read one stream.
struct StreamPosition
{
    bool home = false; ///< where what is made here belongs
    bool organisation = false; ///< the stream of what all branches share
    quint64 cursor = 0;
    bool inSnapshot = true; ///< no lines are read before its pages have come
    bool salvages = false; ///< the server was restored: what it lacks is given back
    quint64 head = 0; ///< fenced by the first page; 0 before it
    Uuid after = {}; ///< last scope that came

    void beginSnapshot()
    {
        inSnapshot = true;
        cursor = head = 0;
        after = {};
    }

    friend bool operator==(const StreamPosition &, const StreamPosition &) = default;
};

/// Where a desk stands in its talk with the server.
struct DeskPosition
{
    quint32 device = 0;
    quint64 hlc = 0; ///< last given out or seen
    quint64 acknowledged = 0; ///< own ops that the server has
    quint64 durable = 0; ///< of these, in a backup too
    Epoch epoch;
    quint32 schema = 0; ///< of the program that read the streams
    bool wantsReincarnation = false;
    Status standing = Status::Ok; ///< what the server last said of this desk
    std::map<Stream, StreamPosition> streams; ///< empty until enrolled

    friend bool operator==(const DeskPosition &, const DeskPosition &) = default;
};

/// An op of this desk, kept until it is durable elsewhere.
struct OutboxOp
{
    quint64 sequence = 0; ///< dense from 1
    QByteArray chain;
    bool confirmed = false; ///< came back in a stream or a snapshot
    Op op;
};

/// The desk's half of what is stored. One transaction at a time; throws when the storage fails.
class DeskStore : public RowStore
{
public:
    [[nodiscard]] virtual DeskPosition position() const = 0;
    virtual void setPosition(const DeskPosition &position) = 0;

    [[nodiscard]] virtual quint64 lastSequence() const = 0;
    /// Of the op with that sequence; zeros before the first; none when it is no longer known.
    [[nodiscard]] virtual std::optional<QByteArray> chainAt(quint64 sequence) const = 0;
    [[nodiscard]] virtual QList<OutboxOp> outbox(quint64 after, int limit) const = 0;
    [[nodiscard]] virtual std::optional<OutboxOp> outboxOp(quint64 sequence) const = 0;
    /// Ops on a subject and on what goes with it that are not confirmed, oldest first.
    [[nodiscard]] virtual QList<OutboxOp> unconfirmedOf(const Uuid &subject) const = 0;
    [[nodiscard]] virtual QList<OutboxOp> unconfirmedUpTo(quint64 sequence) const = 0;
    [[nodiscard]] virtual bool hasUnconfirmed() const = 0;

    virtual void appendToOutbox(const OutboxOp &op, const Uuid &subject) = 0;
    virtual void confirm(quint64 sequence) = 0;
    /// The server took the op as if it had been made then.
    virtual void restamp(quint64 sequence, quint64 hlc) = 0;
    virtual void unconfirmAfter(quint64 sequence) = 0;
    /// Takes what ops on an erased subject said out of the outbox, except erasures; those that the
    /// server may not have yet get another identity. The chain follows from there on.
    virtual void emptyOutbox(const Uuid &subject) = 0;
    virtual void renewIdentities(quint64 after) = 0;
    /// Everything that is not durable and confirmed, in order, as ops of another device from 1 on.
    virtual void rekeyOutbox(quint32 device) = 0;
    /// Ops up to here may be forgotten once they are confirmed.
    virtual void pruneOutbox(quint64 durable) = 0;

    /// An op of another desk, for the history of a thing.
    virtual void learned(const Op &op, const Uuid &subject) = 0;
    /// The row leaves the desk with its history, and may come back.
    virtual void forget(const RowKey &key) = 0;

    /// All scopes of a stream that a snapshot in progress has not named.
    virtual void startSnapshot(Stream stream) = 0;
    virtual void markSeen(Stream stream, const Uuid &scope) = 0;
    [[nodiscard]] virtual QList<Uuid> unseenScopes(Stream stream) const = 0;
};

} // namespace lobby::sync
