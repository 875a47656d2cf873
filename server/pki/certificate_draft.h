#pragma once

#include "models/access/device_identity/openssl_owners.h"
#include "models/access/device_identity/p256_key.h"

#include <QList>

#include <optional>

namespace lobby::server {

/// A certificate before it is signed. For .cpp files of this folder; the first step that fails is
/// what the signature answers.
class CertificateDraft
{
public:
    /// For the public half of `key`, with a random serial number.
    CertificateDraft(EVP_PKEY *key, qint64 notBeforeMs, qint64 notAfterMs);

    void subject(int kind, QByteArrayView utf8);
    /// `value` as in x509v3_config(5).
    void extension(int kind, const QByteArray &value);

    /// DER.
    Result<QByteArray> selfSigned(const access::P256Key &key);
    Result<QByteArray> signedBy(const access::P256Key &key, QByteArrayView issuer);

private:
    void require(bool done, const char *step);
    void addExtension(X509 *issuer, int kind, const QByteArray &value);
    Result<QByteArray> sign(const access::P256Key &key, X509 *issuer);

    access::CertificateOwner m_certificate;
    QList<std::pair<int, QByteArray>> m_extensions;
    std::optional<Error> m_failure = {};
};

/// An instant as OpenSSL writes it, in milliseconds since 1970; none for null.
std::optional<qint64> millisecondsOf(const ASN1_TIME *time);

} // namespace lobby::server
