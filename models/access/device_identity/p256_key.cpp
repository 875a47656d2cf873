#include "models/access/device_identity/p256_key.h"

#include "models/access/device_identity/openssl_owners.h"

#include <openssl/core_names.h>
#include <openssl/obj_mac.h>
#include <openssl/objects.h>

namespace lobby::access {

namespace {

std::shared_ptr<EVP_PKEY> shared(KeyOwner key)
{
    return {key.release(), EVP_PKEY_free};
}

} // namespace

bool isP256(const evp_pkey_st *key)
{
    if (!key || !EVP_PKEY_is_a(key, "EC"))
        return false;
    std::array<char, 64> group = {};
    size_t size = 0;
    return EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1
        && OBJ_sn2nid(group.data()) == NID_X9_62_prime256v1;
}

Result<P256Key> P256Key::random()
{
    KeyOwner key(EVP_EC_gen("P-256"));
    if (!key)
        return cryptographyFailed("make a key");
    return P256Key(shared(std::move(key)));
}

Result<P256Key> P256Key::fromPrivateBytes(const SecretBytes &bytes)
{
    auto key = fromDer<KeyOwner>(bytes.view(), d2i_AutoPrivateKey);
    if (!isP256(key.get()))
        return Error {Error::Code::Invalid, QStringLiteral("not a private key on P-256")};
    return P256Key(shared(std::move(key)));
}

SecretBytes P256Key::privateBytes() const
{
    QByteArray der = derOf(m_key.get(), i2d_PrivateKey);
    SecretBytes bytes = SecretBytes::copyOf(der);
    wipe(der);
    return bytes;
}

QByteArray P256Key::publicBytes() const
{
    return derOf(m_key.get(), i2d_PUBKEY);
}

} // namespace lobby::access
