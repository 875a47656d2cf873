#include "models/access/secrets/sealing.h"

#include <sodium.h>

#include <string>

namespace lobby::access {

namespace {

constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr const char *kContext = "LobbyKey";

static_assert(std::char_traits<char>::length(kContext) == crypto_kdf_CONTEXTBYTES);
static_assert(kKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kKeySize == crypto_kdf_KEYBYTES);
static_assert(kKeySize == crypto_sign_SEEDBYTES);
static_assert(SigningKey::kSignatureSize == crypto_sign_BYTES);
static_assert(kKeySize == crypto_box_SEEDBYTES && kKeySize == crypto_box_SECRETKEYBYTES);
static_assert(kSaltSize == crypto_pwhash_SALTBYTES);

const quint8 *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const quint8 *>(view.data());
}

quint8 *bytesOf(QByteArray &array)
{
    return reinterpret_cast<quint8 *>(array.data());
}

size_t sizeOf(QByteArrayView view)
{
    return static_cast<size_t>(view.size());
}

} // namespace

QByteArray keyedHash(const SecretBytes &key, QByteArrayView text)
{
    Q_ASSERT(key.size() == kKeySize);
    QByteArray hash(kKeySize, Qt::Uninitialized);
    crypto_generichash(bytesOf(hash), kKeySize, bytesOf(text), sizeOf(text), key.data(), kKeySize);
    return hash;
}

SecretBytes keyedHashSecret(const SecretBytes &key, const SecretBytes &text)
{
    Q_ASSERT(key.size() == kKeySize);
    SecretBytes hash(kKeySize);
    crypto_generichash(
        hash.data(), kKeySize, text.data(), sizeOf(text.view()), key.data(), kKeySize);
    return hash;
}

QByteArray checksum(QByteArrayView text)
{
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(
        bytesOf(hash), crypto_generichash_BYTES_MIN, bytesOf(text), sizeOf(text), nullptr, 0);
    return hash;
}

bool sameBytes(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && (a.isEmpty() || sodium_memcmp(a.data(), b.data(), sizeOf(a)) == 0);
}

QByteArray randomBytes(qsizetype size)
{
    return SecretBytes::random(size).view().toByteArray();
}

SecretBytes subkeyOf(const SecretBytes &key, quint64 number)
{
    Q_ASSERT(key.size() == kKeySize);
    SecretBytes subkey(kKeySize);
    crypto_kdf_derive_from_key(subkey.data(), kKeySize, number, kContext, key.data());
    return subkey;
}

QByteArray seal(const SecretBytes &key, QByteArrayView text, QByteArrayView context)
{
    Q_ASSERT(key.size() == kKeySize);
    QByteArray sealed = randomBytes(kNonceSize);
    sealed.resize(kNonceSize + text.size() + kTagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + kNonceSize, nullptr, bytesOf(text),
        sizeOf(text), bytesOf(context), sizeOf(context), nullptr, bytesOf(sealed), key.data());
    return sealed;
}

std::optional<SecretBytes> unseal(
    const SecretBytes &key, QByteArrayView sealed, QByteArrayView context)
{
    Q_ASSERT(key.size() == kKeySize);
    if (sealed.size() < kNonceSize + kTagSize)
        return std::nullopt;
    const QByteArrayView body = sealed.sliced(kNonceSize);
    // One byte at least: an empty text still needs somewhere to point at.
    SecretBytes text(body.size() - kTagSize);
    quint8 nothing = 0;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        text.isEmpty() ? &nothing : text.data(), nullptr, nullptr, bytesOf(body), sizeOf(body),
        bytesOf(context), sizeOf(context), bytesOf(sealed), key.data());
    if (failed)
        return std::nullopt;
    return text;
}

KeyPair KeyPair::random()
{
    return fromPrivate(SecretBytes::random(kKeySize));
}

KeyPair KeyPair::fromSeed(const SecretBytes &seed)
{
    Q_ASSERT(seed.size() == kKeySize);
    KeyPair pair {QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized), SecretBytes(kKeySize)};
    crypto_box_seed_keypair(bytesOf(pair.publicKey), pair.privateKey.data(), seed.data());
    return pair;
}

KeyPair KeyPair::fromPrivate(SecretBytes privateKey)
{
    Q_ASSERT(privateKey.size() == kKeySize);
    KeyPair pair {QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized), std::move(privateKey)};
    crypto_scalarmult_base(bytesOf(pair.publicKey), pair.privateKey.data());
    return pair;
}

QByteArray sealTo(QByteArrayView publicKey, const SecretBytes &secret)
{
    Q_ASSERT(publicKey.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray sealed(secret.size() + crypto_box_SEALBYTES, Qt::Uninitialized);
    const int failed = crypto_box_seal(
        bytesOf(sealed), secret.data(), sizeOf(secret.view()), bytesOf(publicKey));
    return failed ? QByteArray() : sealed; // fails for a degenerate public key only
}

std::optional<SecretBytes> unsealWith(const KeyPair &pair, QByteArrayView sealed)
{
    if (sealed.size() <= crypto_box_SEALBYTES)
        return std::nullopt;
    SecretBytes secret(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(secret.data(), bytesOf(sealed), sizeOf(sealed),
            bytesOf(pair.publicKey), pair.privateKey.data())
        != 0)
        return std::nullopt;
    return secret;
}

SigningKey SigningKey::fromSeed(SecretBytes seed)
{
    Q_ASSERT(seed.size() == kKeySize);
    SigningKey key {QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), std::move(seed)};
    SecretBytes whole(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesOf(key.publicKey), whole.data(), key.seed.data());
    return key;
}

QByteArray SigningKey::sign(QByteArrayView text) const
{
    QByteArray again(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes whole(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesOf(again), whole.data(), seed.data());
    QByteArray signature(kSignatureSize, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(text), sizeOf(text), whole.data());
    return signature;
}

bool isSignedWith(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES
        && signature.size() == SigningKey::kSignatureSize
        && crypto_sign_verify_detached(
               bytesOf(signature), bytesOf(text), sizeOf(text), bytesOf(publicKey))
        == 0;
}

std::optional<SecretBytes> stretch(
    const SecretBytes &password, QByteArrayView salt, const StretchCost &cost)
{
    Q_ASSERT(salt.size() == kSaltSize && cost.isSane());
    SecretBytes key(kKeySize);
    if (crypto_pwhash(key.data(), kKeySize, reinterpret_cast<const char *>(password.data()),
            sizeOf(password.view()), bytesOf(salt), cost.passes, size_t {cost.memoryKiB} * 1024,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return std::nullopt;
    return key;
}

} // namespace lobby::access
