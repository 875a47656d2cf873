#include "models/access/audit_receipts/head_signature.h"

#include "models/access/device_identity/openssl_owners.h"

namespace lobby::access {

namespace {

using DigestOwner = std::unique_ptr<EVP_MD_CTX, Releaser<EVP_MD_CTX_free>>;

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

bool isForAuditLog(const X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_organizationalUnitName, -1);
    if (at < 0 || X509_NAME_get_index_by_NID(subject, NID_organizationalUnitName, at) >= 0)
        return false;
    const ASN1_STRING *unit = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
    return QByteArrayView(reinterpret_cast<const char *>(ASN1_STRING_get0_data(unit)),
               ASN1_STRING_length(unit))
        == kAuditLogUnit;
}

/// The key in the certificate; null unless it is the authority's, for heads.
EVP_PKEY *certifiedKey(X509 *certificate, X509 *authority)
{
    if (!certificate || !authority || !isForAuditLog(certificate))
        return nullptr;
    EVP_PKEY *issuer = X509_get0_pubkey(authority);
    if (!issuer || X509_verify(certificate, issuer) != 1)
        return nullptr;
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    return isP256(key) ? key : nullptr;
}

} // namespace

Result<sync::SignedTreeHead> signHead(
    const sync::TreeHead &head, const P256Key &key, const QByteArray &certificate)
{
    const QByteArray bytes = sync::signedBytes(head);
    const DigestOwner digest(EVP_MD_CTX_new());
    size_t size = 0;
    if (!digest
        || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key.handle()) != 1
        || EVP_DigestSign(digest.get(), nullptr, &size, octets(bytes), bytes.size()) != 1)
        return cryptographyFailed("sign a tree head");
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
            octets(bytes), bytes.size())
        != 1)
        return cryptographyFailed("sign a tree head");
    signature.truncate(static_cast<qsizetype>(size));
    return sync::SignedTreeHead {head, signature, certificate};
}

bool isSignedFor(const sync::SignedTreeHead &head, QByteArrayView authority)
{
    const auto certificate = fromDer<CertificateOwner>(head.certificate, d2i_X509);
    const auto issuer = fromDer<CertificateOwner>(authority, d2i_X509);
    EVP_PKEY *key = certifiedKey(certificate.get(), issuer.get());
    const DigestOwner digest(EVP_MD_CTX_new());
    const QByteArray bytes = sync::signedBytes(head.head);
    const bool holds = key && digest
        && EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(digest.get(), octets(head.signature), head.signature.size(),
               octets(bytes), bytes.size())
            == 1;
    ERR_clear_error();
    return holds;
}

} // namespace lobby::access
