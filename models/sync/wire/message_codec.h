#pragma once

#include "models/sync/replication/messages.h"

namespace lobby::sync {

/// Versions of the messages below; the server speaks the two before its own too.
inline constexpr quint32 kProtocol = 1;
/// More than this in one message is refused: ops (no desk sends more, Replica::Limits), lines of a
/// stream, scopes of a page.
inline constexpr quint64 kMostOps = 500;
inline constexpr quint64 kMostLines = 8000;
inline constexpr quint64 kMostScopes = 1000;

// CBOR of each message. What the receiver can derive is left out: the identity of an op from its
// transaction, the stamp's device from the sender, the op itself when it comes back to its author.
QByteArray encode(const SyncRequest &request);
QByteArray encode(const SyncAnswer &answer);
QByteArray encode(const SnapshotRequest &request);
QByteArray encode(const SnapshotAnswer &answer);
QByteArray encode(const ReincarnationRequest &request);
QByteArray encode(const ReincarnationAnswer &answer);
/// A line as a journal keeps it.
QByteArray encode(const Entry &entry);

// Invalid on anything that is not such a message, whatever the bytes.
template <typename Message>
Result<Message> decode(QByteArrayView bytes) = delete;
template <>
Result<SyncRequest> decode(QByteArrayView bytes);
template <>
Result<SyncAnswer> decode(QByteArrayView bytes);
template <>
Result<SnapshotRequest> decode(QByteArrayView bytes);
template <>
Result<SnapshotAnswer> decode(QByteArrayView bytes);
template <>
Result<ReincarnationRequest> decode(QByteArrayView bytes);
template <>
Result<ReincarnationAnswer> decode(QByteArrayView bytes);
template <>
Result<Entry> decode(QByteArrayView bytes);

} // namespace lobby::sync
