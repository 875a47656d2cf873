#pragma once

#include "models/access/device_identity/p256_key.h"

namespace lobby::access {

/// A PKCS#10 request (RFC 2986) in DER for a certificate of `key`. It says nothing of the desk:
/// the number that the desk gets is the server's to say.
Result<QByteArray> certificateRequest(const P256Key &key);

/// SubjectPublicKeyInfo, in DER, of a request that is signed with the key it names, which is on
/// P-256; Invalid otherwise. At most kMaxRequestBytes are looked at.
constexpr qsizetype kMaxRequestBytes = 4096;
Result<QByteArray> requestedKey(QByteArrayView request);

/// SHA-256 over the SubjectPublicKeyInfo of a certificate (RFC 7469, 2.4): what a desk remembers
/// of the server's authority. Empty when `certificate` is none. DER.
QByteArray publicKeyPin(QByteArrayView certificate);

} // namespace lobby::access
