#pragma once

#include "models/support/result.h"
#include "models/support/uuid.h"
#include "models/sync/stamp.h"
#include "models/sync/value.h"

#include <QList>

#include <map>

namespace lobby::sync {

class Registry;

/// A commit of more ops is several groups: each is visible whole or not at all, and sent in one
/// message.
inline constexpr int kMostOpsOfGroup = 250;

/// What was meant, not which bytes changed. The numbers are part of the outbox format.
enum class OpKind : quint8 {
    Create = 1, ///< an entity begins, with its first fields
    Set = 2, ///< fields of an entity or element get new values
    Add = 3, ///< an element joins its parent's set
    Remove = 4, ///< an element leaves; only what the author could see is removed
    Append = 5, ///< a ledger entry
    Advance = 6, ///< a lattice field moves on
    Archive = 7, ///< hide or show an entity
    Erase = 8, ///< forget it for ever
    Nothing = 9, ///< what is left of an op whose thing was erased before it was sent
    Restore = 10, ///< a desk gives back what a restored server lacks: the whole row
};

/// How the value came to be, for the history of a field.
enum class Source : quint8 { Typed = 0, Scanned = 1, Imported = 2, Generated = 3, Corrected = 4 };

using Fields = std::map<quint16, Value>;
using Stamps = std::map<quint16, Stamp>;

/// A change as a service asks for it: the store gives it identity and stamp.
struct Intent
{
    OpKind kind = OpKind::Set;
    quint16 table = 0;
    Uuid id;
    Fields fields = {};
    /// Of guarded and remove-wins fields: the stamp of the value the author was looking at.
    /// Of a removal: field 0, the observed stamp of the addition.
    Stamps observed = {};
    Source source = Source::Typed;
};

/// A change with its identity. `uid` identifies it wherever it travels; (stamp.device, sequence)
/// only detects loss.
struct Op : Intent
{
    Uuid uid;
    Stamp stamp;
    Uuid transaction; ///< ops of one commit; all of them or none
    Uuid actor; ///< the staff member
};

/// Of a Restore: the field that holds the whole row, by encodeState().
inline constexpr quint16 kWholeState = 0;

/// Identity of the op at `index` of its transaction: derived, so that it need not be sent.
Uuid uidOf(const Uuid &transaction, quint16 index);
/// The op without what it said, under another identity: its place in the sequence remains.
Op emptied(const Op &op);

/// Canonical CBOR (RFC 8949, 4.2.1) of everything but the stamp: what is stored, chained and sent.
QByteArray encodeOp(const Op &op);
/// Invalid on anything that encodeOp() would not have written, whatever the bytes.
Result<Op> decodeOp(QByteArrayView bytes, const Stamp &stamp);

/// Does the op fit its table: known table, a kind that this sort of table takes, values of the
/// field's type? Fields with unknown numbers pass, for newer versions of the program write them.
Result<Done> checkOp(const Registry &registry, const Intent &op);

/// The outbox's hash chain: SHA-256(previous ‖ uid ‖ encoded op), its first 16 bytes.
QByteArray nextChain(QByteArrayView previous, const Uuid &uid, QByteArrayView encodedOp);

} // namespace lobby::sync
