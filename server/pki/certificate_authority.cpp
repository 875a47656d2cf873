#include "server/pki/certificate_authority.h"

#include "models/access/audit_receipts/head_signature.h"
#include "models/access/device_identity/certificate_request.h"
#include "models/access/device_identity/openssl_owners.h"
#include "server/pki/certificate_draft.h"
#include "server/pki/certificate_names.h"

#include <openssl/x509v3.h>

namespace lobby::server {

using access::CertificateOwner;
using access::KeyOwner;

namespace {

constexpr qint64 kAuthorityDays = 20LL * 365;
constexpr qsizetype kLongestOrganisation = 64; // RFC 5280, ub-organization-name

Error invalid(const char *what, const QString &subject = {})
{
    return {Error::Code::Invalid, QString::fromLatin1(what), subject};
}

} // namespace

Result<CertificateAuthority> CertificateAuthority::create(const QString &organisation, qint64 nowMs)
{
    if (organisation.trimmed().isEmpty() || organisation.size() > kLongestOrganisation)
        return invalid("name of the organisation", QStringLiteral("organisation"));
    const auto key = access::P256Key::random();
    if (!key)
        return key.error();
    CertificateDraft draft(key->handle(), nowMs - kEarlyMs, nowMs + kAuthorityDays * kDayMs);
    draft.subject(NID_organizationName, organisation.trimmed().toUtf8());
    draft.subject(NID_commonName, "Lobby certificate authority");
    draft.extension(NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    draft.extension(NID_key_usage, "critical,keyCertSign,cRLSign");
    const auto certificate = draft.selfSigned(*key);
    if (!certificate)
        return certificate.error();
    return CertificateAuthority({*key, *certificate});
}

Result<CertificateAuthority> CertificateAuthority::load(Identity identity)
{
    const auto certificate = access::fromDer<CertificateOwner>(identity.certificate, d2i_X509);
    if (!certificate || X509_check_ca(certificate.get()) != 1)
        return invalid("not an authority's certificate");
    if (X509_check_private_key(certificate.get(), identity.key.handle()) != 1) {
        ERR_clear_error();
        return invalid("the authority's certificate is of another key");
    }
    return CertificateAuthority(std::move(identity));
}

QByteArray CertificateAuthority::pin() const
{
    return access::publicKeyPin(m_identity.certificate);
}

Result<Identity> CertificateAuthority::issueServer(const QStringList &hosts, qint64 nowMs) const
{
    QByteArray names;
    for (const QString &host : hosts) {
        const auto name = alternativeName(host);
        if (!name)
            return invalid("neither a host name nor an address", host);
        names += (names.isEmpty() ? QByteArray() : QByteArray(",")) + *name;
    }
    if (names.isEmpty())
        return invalid("no host name");
    const auto key = access::P256Key::random();
    if (!key)
        return key.error();
    CertificateDraft draft(key->handle(), nowMs - kEarlyMs, nowMs + kServerDays * kDayMs);
    draft.subject(NID_commonName, "Lobby server");
    draft.extension(NID_basic_constraints, "critical,CA:FALSE");
    draft.extension(NID_key_usage, "critical,digitalSignature");
    draft.extension(NID_ext_key_usage, "serverAuth");
    draft.extension(NID_subject_alt_name, names);
    const auto certificate = draft.signedBy(m_identity.key, m_identity.certificate);
    if (!certificate)
        return certificate.error();
    return Identity {*key, *certificate};
}

Result<Identity> CertificateAuthority::issueAuditLog(qint64 nowMs) const
{
    const auto key = access::P256Key::random();
    if (!key)
        return key.error();
    CertificateDraft draft(key->handle(), nowMs - kEarlyMs, nowMs + kAuthorityDays * kDayMs);
    draft.subject(NID_organizationalUnitName, access::kAuditLogUnit);
    draft.subject(NID_commonName, "Lobby audit log");
    draft.extension(NID_basic_constraints, "critical,CA:FALSE");
    draft.extension(NID_key_usage, "critical,digitalSignature");
    const auto certificate = draft.signedBy(m_identity.key, m_identity.certificate);
    if (!certificate)
        return certificate.error();
    return Identity {*key, *certificate};
}

Result<QByteArray> CertificateAuthority::issueDevice(
    QByteArrayView request, DeviceName name, qint64 nowMs) const
{
    const auto requested = access::requestedKey(request);
    if (!requested)
        return requested.error();
    const auto key = access::fromDer<KeyOwner>(*requested, d2i_PUBKEY);
    CertificateDraft draft(key.get(), nowMs - kEarlyMs, nowMs + kDeviceDays * kDayMs);
    draft.subject(NID_organizationName, QByteArray::number(name.organisation));
    draft.subject(NID_organizationalUnitName, kDeviceUnit);
    draft.subject(NID_commonName, QByteArray::number(name.device));
    draft.extension(NID_basic_constraints, "critical,CA:FALSE");
    draft.extension(NID_key_usage, "critical,digitalSignature");
    draft.extension(NID_ext_key_usage, "clientAuth");
    return draft.signedBy(m_identity.key, m_identity.certificate);
}

bool isRenewalDue(qint64 notBeforeMs, qint64 notAfterMs, qint64 nowMs)
{
    return nowMs - notBeforeMs >= (notAfterMs - notBeforeMs) / 3 * 2;
}

bool isRenewalDue(QByteArrayView certificate, qint64 nowMs)
{
    const auto parsed = access::fromDer<CertificateOwner>(certificate, d2i_X509);
    if (!parsed)
        return true;
    const auto from = millisecondsOf(X509_get0_notBefore(parsed.get()));
    const auto until = millisecondsOf(X509_get0_notAfter(parsed.get()));
    return !from || !until || isRenewalDue(*from, *until, nowMs);
}

} // namespace lobby::server
