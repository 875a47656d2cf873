#pragma once

#include "models/support/result.h"
#include "models/sync/replication/messages.h"

namespace lobby::sync {

/// All that an organisation's audit log holds at a moment, in one hash.
struct TreeHead
{
    quint32 organisation = 0;
    Epoch epoch; ///< a server restored from a backup begins another life
    quint64 size = 0; ///< leaves
    QByteArray root;
    qint64 atMs = 0; ///< when it was signed, by the server's clock

    friend bool operator==(const TreeHead &, const TreeHead &) = default;
};

/// A head for which the server answers: whoever holds it can show it to others.
struct SignedTreeHead
{
    TreeHead head;
    QByteArray signature; ///< ECDSA on P-256 with SHA-256 over signedBytes(), DER
    QByteArray certificate; ///< of the key that signed, by the server's authority; DER

    friend bool operator==(const SignedTreeHead &, const SignedTreeHead &) = default;
};
QByteArray signedBytes(const TreeHead &head);

/// A leaf of the log: that entry of a desk's chain, and when the server took it.
struct ChainLeaf
{
    quint32 device = 0; ///< the number under which the desk sent it
    quint64 sequence = 0;
    QByteArray hash; ///< of the entry, and so of all before it
    qint64 atMs = 0;

    friend bool operator==(const ChainLeaf &, const ChainLeaf &) = default;
};
/// What leafHash() goes over.
QByteArray encode(const ChainLeaf &leaf);

/// That a leaf is in the log of a head; which head stands beside it.
struct AuditReceipt
{
    ChainLeaf leaf;
    quint64 index = 0;
    QList<QByteArray> proof;

    friend bool operator==(const AuditReceipt &, const AuditReceipt &) = default;
};

// To be kept, and as parts of messages. Invalid on anything else, whatever the bytes.
QByteArray encode(const SignedTreeHead &head);
QByteArray encode(const AuditReceipt &receipt);
Result<SignedTreeHead> decodeSignedHead(QByteArrayView bytes);
Result<AuditReceipt> decodeReceipt(QByteArrayView bytes);

} // namespace lobby::sync
