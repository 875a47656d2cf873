#include "server/pki/client_verifier.h"

#include "models/access/device_identity/openssl_owners.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace lobby::server {

using access::CertificateOwner;

namespace {

using ContextOwner = std::unique_ptr<X509_STORE_CTX, access::Releaser<X509_STORE_CTX_free>>;

} // namespace

Result<ClientVerifier> ClientVerifier::create(QByteArrayView authority)
{
    const auto certificate = access::fromDer<CertificateOwner>(authority, d2i_X509);
    std::shared_ptr<X509_STORE> store(X509_STORE_new(), X509_STORE_free);
    if (!certificate || !store || X509_STORE_add_cert(store.get(), certificate.get()) != 1
        || X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME) != 1
        || X509_STORE_set_purpose(store.get(), X509_PURPOSE_SSL_CLIENT) != 1)
        return access::cryptographyFailed("trust the authority");
    return ClientVerifier(std::move(store));
}

Result<PeerCertificate> ClientVerifier::verify(QByteArrayView certificate) const
{
    const auto parsed = access::fromDer<CertificateOwner>(certificate, d2i_X509);
    const ContextOwner context(X509_STORE_CTX_new());
    if (!context)
        return access::cryptographyFailed("verify a certificate");
    if (!parsed || X509_STORE_CTX_init(context.get(), m_store.get(), parsed.get(), nullptr) != 1
        || X509_verify_cert(context.get()) != 1) {
        ERR_clear_error();
        return Error {Error::Code::NotAllowed,
            QStringLiteral("certificate is not of our authority"), QStringLiteral("certificate")};
    }
    return readPeerCertificate(certificate);
}

} // namespace lobby::server
