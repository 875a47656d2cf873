#pragma once

#include "server/pki/client_verifier.h"
#include "server/requests/exchange.h"

namespace lobby::server {

/// The field in which a proxy hands on the certificate that it saw in the handshake: the whole of
/// it, so that it is verified here again. Percent-encoded PEM (nginx $ssl_client_escaped_cert) or
/// base64 of DER (haproxy ssl_c_der,base64). The proxy must set it on every request, empty when
/// there was none, so that no client can.
constexpr QByteArrayView kProxyCertificateField("lobby-client-certificate");

/// None for a request without a certificate. Invalid when the field is missing, there twice, or
/// unreadable; NotAllowed for a certificate that is not of our authority.
Result<std::optional<PeerCertificate>> proxyCertificate(
    const Request &request, const ClientVerifier &verifier);

} // namespace lobby::server
