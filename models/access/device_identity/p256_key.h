#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/support/result.h"

#include <memory>

struct evp_pkey_st;

namespace lobby::access {

/// A private key on the curve P-256 (FIPS 186-5, "secp256r1"): what a desk, the server and its
/// certificate authority sign with. Copies share the key. Any thread.
class P256Key
{
public:
    static Result<P256Key> random();
    /// Invalid when the bytes are anything else than privateBytes() of a key on this curve.
    static Result<P256Key> fromPrivateBytes(const SecretBytes &bytes);

    /// SEC 1 (RFC 5915) in DER, the form that QSslKey and OpenSSL both read.
    [[nodiscard]] SecretBytes privateBytes() const;
    /// SubjectPublicKeyInfo (RFC 5280, 4.1) in DER.
    [[nodiscard]] QByteArray publicBytes() const;
    [[nodiscard]] evp_pkey_st *handle() const { return m_key.get(); }

private:
    explicit P256Key(std::shared_ptr<evp_pkey_st> key)
        : m_key(std::move(key))
    {
    }

    std::shared_ptr<evp_pkey_st> m_key;
};

/// Is this public or private key one on P-256?
bool isP256(const evp_pkey_st *key);

} // namespace lobby::access
