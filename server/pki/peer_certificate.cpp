#include "server/pki/peer_certificate.h"

#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/openssl_owners.h"
#include "server/pki/certificate_draft.h"
#include "server/pki/certificate_names.h"

#include <QCryptographicHash>

#include <openssl/asn1.h>

namespace lobby::server {

namespace {

using access::CertificateOwner;

/// The one entry of this kind; empty when there is none, or several.
QByteArray subjectEntry(const X509_NAME *subject, int kind)
{
    const int at = X509_NAME_get_index_by_NID(subject, kind, -1);
    if (at < 0 || X509_NAME_get_index_by_NID(subject, kind, at) >= 0)
        return {};
    const ASN1_STRING *text = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at));
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)};
}

/// A decimal number as we write it: no sign, no leading zero.
std::optional<quint32> number(const QByteArray &text)
{
    bool isNumber = false;
    const quint32 value = text.toUInt(&isNumber);
    if (!isNumber || QByteArray::number(value) != text)
        return std::nullopt;
    return value;
}

} // namespace

Result<PeerCertificate> readPeerCertificate(QByteArrayView der)
{
    const auto certificate = access::fromDer<CertificateOwner>(der, d2i_X509);
    if (!certificate)
        return Error {Error::Code::Invalid, QStringLiteral("not a certificate")};
    const X509_NAME *subject = X509_get_subject_name(certificate.get());
    const auto device = number(subjectEntry(subject, NID_commonName));
    const auto organisation = number(subjectEntry(subject, NID_organizationName));
    const auto from = millisecondsOf(X509_get0_notBefore(certificate.get()));
    const auto until = millisecondsOf(X509_get0_notAfter(certificate.get()));
    if (subjectEntry(subject, NID_organizationalUnitName) != kDeviceUnit || !device || !organisation
        || !from || !until)
        return Error {Error::Code::Invalid, QStringLiteral("not a desk's certificate")};
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate.get());
    return PeerCertificate {
        .name = {*device, *organisation},
        .serial = {reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)),
            ASN1_STRING_length(serial)},
        .fingerprint = QCryptographicHash::hash(der.toByteArray(), QCryptographicHash::Sha256),
        .key = access::publicKeyPin(der),
        .notBeforeMs = *from,
        .notAfterMs = *until,
    };
}

} // namespace lobby::server
