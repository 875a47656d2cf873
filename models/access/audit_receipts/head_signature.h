#pragma once

#include "models/access/device_identity/p256_key.h"
#include "models/sync/audit_log/tree_head.h"

namespace lobby::access {

/// What tells the certificate of the key that signs heads from a desk's and the server's own ("OU"
/// of its subject).
inline constexpr QByteArrayView kAuditLogUnit("Lobby audit log");

/// `certificate` (DER) is the key's.
Result<sync::SignedTreeHead> signHead(
    const sync::TreeHead &head, const P256Key &key, const QByteArray &certificate);
/// Did a key sign it that `authority` (a certificate, DER) has certified for nothing else? When
/// that was is not asked: a head is worth something as long as somebody has it.
bool isSignedFor(const sync::SignedTreeHead &head, QByteArrayView authority);

} // namespace lobby::access
