#include "models/access/device_identity/certificate_request.h"

#include "models/access/device_identity/openssl_owners.h"

#include <QCryptographicHash>

namespace lobby::access {

namespace {

Error refused(const char *why)
{
    ERR_clear_error();
    return {Error::Code::Invalid, QString::fromLatin1(why), QStringLiteral("certificate_request")};
}

} // namespace

Result<QByteArray> certificateRequest(const P256Key &key)
{
    const RequestOwner request(X509_REQ_new());
    if (!request || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1
        || X509_REQ_set_pubkey(request.get(), key.handle()) != 1
        || X509_REQ_sign(request.get(), key.handle(), EVP_sha256()) <= 0)
        return cryptographyFailed("make a certificate request");
    return derOf(request.get(), i2d_X509_REQ);
}

Result<QByteArray> requestedKey(QByteArrayView request)
{
    if (request.size() > kMaxRequestBytes)
        return refused("too large");
    const auto parsed = fromDer<RequestOwner>(request, d2i_X509_REQ);
    if (!parsed)
        return refused("not a PKCS#10 request");
    EVP_PKEY *key = X509_REQ_get0_pubkey(parsed.get());
    if (!isP256(key))
        return refused("not a key on P-256");
    if (X509_REQ_verify(parsed.get(), key) != 1)
        return refused("not signed with its own key");
    return derOf<EVP_PKEY>(key, i2d_PUBKEY);
}

QByteArray publicKeyPin(QByteArrayView certificate)
{
    const auto parsed = fromDer<CertificateOwner>(certificate, d2i_X509);
    EVP_PKEY *key = parsed ? X509_get0_pubkey(parsed.get()) : nullptr;
    if (!key)
        return {};
    return QCryptographicHash::hash(derOf<EVP_PKEY>(key, i2d_PUBKEY), QCryptographicHash::Sha256);
}

} // namespace lobby::access
