#include "server/transport/tls_context.h"

#include "models/access/device_identity/openssl_owners.h"

#include <openssl/ssl.h>

namespace lobby::server {

using access::CertificateOwner;

TlsContext::TlsContext()
    : m_context(boost::asio::ssl::context::tls_server)
{
}

Result<std::shared_ptr<TlsContext>> TlsContext::create(
    const Identity &server, QByteArrayView authority, const ClientVerifier &clients)
{
    auto context = std::make_shared<TlsContext>();
    SSL_CTX *ctx = context->m_context.native_handle();
    const auto certificate = access::fromDer<CertificateOwner>(server.certificate, d2i_X509);
    const auto issuer = access::fromDer<CertificateOwner>(authority, d2i_X509);
    if (!certificate || !issuer)
        return Error {Error::Code::Invalid, QStringLiteral("not a certificate")};
    if (SSL_CTX_set_min_proto_version(ctx, TLS1_3_VERSION) != 1
        || SSL_CTX_use_certificate(ctx, certificate.get()) != 1
        || SSL_CTX_use_PrivateKey(ctx, server.key.handle()) != 1
        || SSL_CTX_check_private_key(ctx) != 1 || SSL_CTX_add1_chain_cert(ctx, issuer.get()) != 1
        || SSL_CTX_add_client_CA(ctx, issuer.get()) != 1
        || SSL_CTX_set1_verify_cert_store(ctx, clients.store()) != 1)
        return access::cryptographyFailed("set up TLS");
    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(ctx, 0);
    SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS); // thousands of them wait
    return context;
}

} // namespace lobby::server
