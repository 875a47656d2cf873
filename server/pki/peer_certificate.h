#pragma once

#include "models/support/result.h"

#include <QByteArray>

namespace lobby::server {

/// Whose a certificate is: the number of a desk on this server, and of its organisation.
struct DeviceName
{
    quint32 device = 0;
    quint32 organisation = 0;
    friend bool operator==(const DeviceName &, const DeviceName &) = default;
};

/// A client's certificate as the handlers see it: one that our own authority signed. Whether it
/// is still valid is asked of it, for an expired one may yet be renewed.
struct PeerCertificate
{
    DeviceName name = {};
    QByteArray serial = {}; ///< big-endian, as in the certificate
    QByteArray fingerprint = {}; ///< SHA-256 over its DER, 32 bytes
    QByteArray key = {}; ///< access::publicKeyPin(): the same in all that were signed for one key
    qint64 notBeforeMs = 0; ///< since 1970, both inclusive
    qint64 notAfterMs = 0;

    [[nodiscard]] bool isExpired(qint64 nowMs) const { return nowMs > notAfterMs; }
};

/// Reads what the authority wrote into a device's certificate (DER) and asks nobody whether it is
/// genuine: only after the chain was verified. Invalid for any other certificate.
Result<PeerCertificate> readPeerCertificate(QByteArrayView der);

} // namespace lobby::server
