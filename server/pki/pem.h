#pragma once

#include "models/access/device_identity/p256_key.h"

namespace lobby::server {

/// RFC 7468, for programs that want their certificates in files, e.g. a proxy.
QByteArray certificatePem(QByteArrayView der);
/// PKCS#8, not encrypted.
access::SecretBytes privateKeyPem(const access::P256Key &key);

} // namespace lobby::server
