#pragma once

#include "models/sync/replication/row_store.h"

namespace lobby::sync {

/// How far ahead of the server's time a stamp may be.
inline constexpr qint64 kToleratedLeadMs = 120'000;

/// Which life of the server: a restored server begins a new one. The nonce tells two servers apart
/// that count alike.
struct Epoch
{
    quint64 number = 0;
    quint64 nonce = 0;

    [[nodiscard]] bool isNone() const { return number == 0; }
    friend auto operator<=>(const Epoch &, const Epoch &) = default;
};

/// What became of an op at the server.
enum class Outcome : quint8 {
    Applied = 0,
    Clamped = 1, ///< its stamp was too far ahead and is another one now
    Erased = 2, ///< its thing is erased
    Joined = 3, ///< its thing has come into the branch with it
    Repeated = 4, ///< a ledger entry that was there already
    // Kept aside, not applied, for a person to look at:
    NotUnderstood = 5, ///< malformed, or of a table or field that the server does not know
    NotAllowed = 6, ///< its actor had no right to it
    Contradicts = 7, ///< the row is another thing already
    Orphaned = 8, ///< what it belongs to is not known
};

constexpr bool isKeptAside(Outcome outcome)
{
    return outcome >= Outcome::NotUnderstood;
}

/// One line of a stream.
struct Entry
{
    enum class Kind : quint8 {
        Nothing = 0, ///< what it said was erased
        Op = 1, ///< to be merged; without the op for the desk that made it and still has it
        State = 2, ///< the row as the server has it, to be taken as it is
        Erase = 3, ///< a thing and all that goes with it, for ever
        Evict = 4, ///< the scope is no longer in this stream
    };
    Kind kind = Kind::Nothing;
    Outcome outcome = Outcome::Applied;
    bool endsGroup = true; ///< a group of ops becomes visible whole or not at all
    quint32 device = 0; ///< whose op is behind it; 0 for the server's own
    quint64 sequence = 0; ///< its place in that device's outbox
    RowKey key = {}; ///< the row; of Erase and Evict the thing
    Op op = {};
    EntityState state = {};
};

enum class Status : quint8 {
    Ok = 0,
    Behind = 1, ///< the ops do not follow on what the server has of this desk
    Drain = 2, ///< retired: ops are still taken, nothing is given
    Wipe = 3, ///< lost: nothing is taken or given
    Upgrade = 4, ///< the desk's program is too old: ops are taken, nothing is given
    Refused = 5, ///< an unknown desk, or a message that makes no sense
};

/// "Here is what I did since `baseSequence`, and how far I have read."
struct SyncRequest
{
    quint32 device = 0;
    Epoch epoch;
    quint32 schema = 0;
    quint64 baseSequence = 0;
    QByteArray baseChain; ///< 16 bytes
    QList<Op> ops; ///< whole groups, in order; stamps of this device
    std::map<Stream, quint64> cursors; ///< streams to read, and the last line read of each
    quint32 waitSeconds = 0; ///< how long the server may wait for something to tell
};

/// The next lines of one stream, or word that the desk must begin with a snapshot.
struct StreamPart
{
    bool needsSnapshot = false;
    quint64 from = 0; ///< the cursor it answers
    quint64 to = 0; ///< the cursor afterwards
    quint64 head = 0; ///< where the stream ends
    QList<Entry> entries;
};

/// Where the server stands with this desk; in every answer.
struct Standing
{
    Status status = Status::Ok;
    quint32 device = 0;
    Epoch epoch;
    quint64 serverHlc = 0;
    quint64 lastSequence = 0; ///< of this desk's ops
    QByteArray lastChain;
    quint64 durable = 0; ///< up to here they are in a backup too
    quint32 minSchema = 0;
};

struct SyncAnswer
{
    Standing standing;
    std::map<Stream, StreamPart> streams;
};

/// Pages of a stream's scopes, ordered by id.
struct SnapshotRequest
{
    quint32 device = 0;
    Epoch epoch;
    quint32 schema = 0;
    Stream stream = 0;
    Uuid after; ///< null for the first page
    quint64 head = 0; ///< what the first page said; 0 then
    quint32 scopes = 500; ///< at most
};

struct ScopePage
{
    Uuid scope;
    QList<EntityState> rows;
};

struct SnapshotAnswer
{
    Standing standing;
    bool startOver = false; ///< the stream has moved past `head`
    Stream stream = 0;
    Uuid after; ///< the page it answers
    quint64 head = 0;
    QList<ScopePage> scopes;
    /// What was erased in this stream and lies between the scopes of this page by id.
    QList<RowKey> erased;
    bool last = false;
};

/// "What I am has been cloned or restored from an old disk: give me another number."
struct ReincarnationRequest
{
    quint32 device = 0;
    quint64 lastSequence = 0;
};

struct ReincarnationAnswer
{
    Standing standing; ///< of the old number
    quint32 newDevice = 0;
};

} // namespace lobby::sync
