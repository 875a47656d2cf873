#include "server/pki/certificate_draft.h"

#include "models/access/secrets/sealing.h"

#include <openssl/x509v3.h>

#include <ctime>

namespace lobby::server {

using access::CertificateOwner;

namespace {

constexpr qsizetype kSerialSize = 16;

bool setSerial(X509 *certificate)
{
    QByteArray bytes = access::randomBytes(kSerialSize);
    bytes[0] = static_cast<char>((bytes[0] & 0x7f) | 0x40); // positive, and always of this length
    const std::unique_ptr<BIGNUM, access::Releaser<BN_free>> number(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<int>(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

} // namespace

CertificateDraft::CertificateDraft(EVP_PKEY *key, qint64 notBeforeMs, qint64 notAfterMs)
    : m_certificate(X509_new())
{
    X509 *certificate = m_certificate.get();
    require(certificate && X509_set_version(certificate, X509_VERSION_3) == 1
            && setSerial(certificate)
            && ASN1_TIME_set(X509_getm_notBefore(certificate), notBeforeMs / 1000)
            && ASN1_TIME_set(X509_getm_notAfter(certificate), notAfterMs / 1000)
            && X509_set_pubkey(certificate, key) == 1,
        "begin a certificate");
}

void CertificateDraft::require(bool done, const char *step)
{
    if (!done && !m_failure)
        m_failure = access::cryptographyFailed(step);
}

void CertificateDraft::subject(int kind, QByteArrayView utf8)
{
    if (m_failure)
        return;
    require(X509_NAME_add_entry_by_NID(X509_get_subject_name(m_certificate.get()), kind,
                MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.data()),
                static_cast<int>(utf8.size()), -1, 0)
            == 1,
        "name a certificate's subject");
}

void CertificateDraft::extension(int kind, const QByteArray &value)
{
    m_extensions.append({kind, value});
}

void CertificateDraft::addExtension(X509 *issuer, int kind, const QByteArray &value)
{
    if (m_failure)
        return;
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, m_certificate.get(), nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, access::Releaser<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    require(extension && X509_add_ext(m_certificate.get(), extension.get(), -1) == 1,
        "add a certificate's extension");
}

Result<QByteArray> CertificateDraft::selfSigned(const access::P256Key &key)
{
    return sign(key, m_certificate.get());
}

Result<QByteArray> CertificateDraft::signedBy(const access::P256Key &key, QByteArrayView issuer)
{
    const auto parsed = access::fromDer<CertificateOwner>(issuer, d2i_X509);
    require(parsed != nullptr, "read the issuer's certificate");
    return sign(key, parsed.get());
}

Result<QByteArray> CertificateDraft::sign(const access::P256Key &key, X509 *issuer)
{
    if (!m_failure) {
        require(X509_set_issuer_name(m_certificate.get(), X509_get_subject_name(issuer)) == 1,
            "name a certificate's issuer");
        // In this order: the second of a self-signed certificate reads the first.
        addExtension(issuer, NID_subject_key_identifier, "hash");
        addExtension(issuer, NID_authority_key_identifier, "keyid:always");
        for (const auto &[kind, value] : std::as_const(m_extensions))
            addExtension(issuer, kind, value);
    }
    if (!m_failure)
        require(
            X509_sign(m_certificate.get(), key.handle(), EVP_sha256()) > 0, "sign a certificate");
    if (m_failure)
        return *m_failure;
    return access::derOf<X509>(m_certificate.get(), i2d_X509);
}

std::optional<qint64> millisecondsOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    return qint64(timegm(&parts)) * 1000;
}

} // namespace lobby::server
