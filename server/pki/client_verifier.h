#pragma once

#include "server/pki/peer_certificate.h"

#include <memory>

struct x509_store_st;

namespace lobby::server {

/// Says whose a client's certificate is, if our authority signed it for a client. Expired ones
/// pass: they may be renewed, and their bearers are told so; revoked ones pass too, for that is
/// said by the device's row, which every request reads anyway. Any thread.
class ClientVerifier
{
public:
    /// `authority` is the certificate (DER) of a CertificateAuthority.
    static Result<ClientVerifier> create(QByteArrayView authority);

    /// NotAllowed for a certificate of anybody else.
    [[nodiscard]] Result<PeerCertificate> verify(QByteArrayView certificate) const;
    /// The same rules for OpenSSL's own verification in a handshake.
    [[nodiscard]] x509_store_st *store() const { return m_store.get(); }

private:
    explicit ClientVerifier(std::shared_ptr<x509_store_st> store)
        : m_store(std::move(store))
    {
    }

    std::shared_ptr<x509_store_st> m_store;
};

} // namespace lobby::server
