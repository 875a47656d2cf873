#pragma once

#include "models/access/device_identity/p256_key.h"
#include "server/pki/peer_certificate.h"

#include <QStringList>

namespace lobby::server {

/// A private key and the certificate (DER) that names it.
struct Identity
{
    access::P256Key key;
    QByteArray certificate = {};
};

/// The server's own small authority: signs the server's certificate and the desks', and nothing
/// outside ever trusts it. ECDSA on P-256 with SHA-256, serial numbers of 127 random bits. Any
/// thread.
class CertificateAuthority
{
public:
    static constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
    static constexpr qint64 kDeviceDays = 90;
    static constexpr qint64 kServerDays = 90;
    /// Certificates begin a day early: the clock of a desk is often slow.
    static constexpr qint64 kEarlyMs = kDayMs;

    /// A new authority for 20 years. `organisation` is shown in its name, 1 to 64 characters.
    static Result<CertificateAuthority> create(const QString &organisation, qint64 nowMs);
    /// One that was made before. Invalid when key and certificate are not a pair, or the
    /// certificate is no authority's.
    static Result<CertificateAuthority> load(Identity identity);

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /// access::publicKeyPin() of its certificate.
    [[nodiscard]] QByteArray pin() const;

    /// A key of its own and a certificate for the server. `hosts` are names or addresses, at
    /// least one; Invalid with the first that is neither as subject.
    [[nodiscard]] Result<Identity> issueServer(const QStringList &hosts, qint64 nowMs) const;
    /// A key of its own for the heads of the audit log, and a certificate for as long as the
    /// authority's.
    [[nodiscard]] Result<Identity> issueAuditLog(qint64 nowMs) const;
    /// A certificate (DER) for the key in a desk's request (see access::requestedKey, whose
    /// refusals it answers); what the request says of a name is not looked at.
    [[nodiscard]] Result<QByteArray> issueDevice(
        QByteArrayView request, DeviceName name, qint64 nowMs) const;

private:
    explicit CertificateAuthority(Identity identity)
        : m_identity(std::move(identity))
    {
    }

    Identity m_identity;
};

/// From when on a certificate of such a lifetime is to be renewed: two thirds of it are over.
bool isRenewalDue(qint64 notBeforeMs, qint64 notAfterMs, qint64 nowMs);
/// The same of a certificate (DER); true for anything that is none.
bool isRenewalDue(QByteArrayView certificate, qint64 nowMs);

} // namespace lobby::server
