#pragma once

#include "server/pki/certificate_authority.h"
#include "server/pki/client_verifier.h"

#include <boost/asio/ssl/context.hpp>

namespace lobby::server {

/// What a TLS connection begins with: TLS 1.3 alone, the server's certificate followed by its
/// authority's (whose pin a desk knows), and the rule that a client may show a certificate, which
/// then must be of that authority. No resumption: connections are kept, and none outlives a
/// change of certificates.
class TlsContext
{
public:
    static Result<std::shared_ptr<TlsContext>> create(
        const Identity &server, QByteArrayView authority, const ClientVerifier &clients);

    [[nodiscard]] boost::asio::ssl::context &asio() { return m_context; }
    /// For nobody but create().
    TlsContext();

private:
    boost::asio::ssl::context m_context;
};

} // namespace lobby::server
