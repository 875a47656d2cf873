#pragma once

#include "server/pki/client_verifier.h"
#include "server/requests/exchange.h"

namespace lobby::server {

/// The field in which a proxy hands on the certificate that it saw in the handshake: the whole of
/// it, so that it is verified here again. "cert=" and percent-encoded PEM (nginx
/// $ssl_client_escaped_cert) or base64 of DER (haproxy ssl_c_der,base64), or nothing when there was
/// none. A request without the field came through a proxy that would let clients set it: refused.
constexpr QByteArrayView kProxyCertificateField("lobby-client-certificate");

/// None for a request without a certificate. Invalid when the field is missing, there twice, or
/// unreadable; NotAllowed for a certificate that is not of our authority.
Result<std::optional<PeerCertificate>> proxyCertificate(
    const Request &request, const ClientVerifier &verifier);

} // namespace lobby::server
