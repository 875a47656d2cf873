#pragma once

#include "models/access/secrets/secret_bytes.h"

#include <QByteArray>

#include <optional>

namespace lobby::access {

/// The few things Lobby does with libsodium, in one place. Any thread. Keys are 32 bytes.
constexpr qsizetype kKeySize = 32;

/// 32 bytes, keyed BLAKE2b (RFC 7693).
QByteArray keyedHash(const SecretBytes &key, QByteArrayView text);
/// The same, where the result is itself a key.
SecretBytes keyedHashSecret(const SecretBytes &key, const SecretBytes &text);
/// 16 bytes, BLAKE2b without a key: finds bit rot, proves nothing about who wrote it.
QByteArray checksum(QByteArrayView text);
/// Takes the same time wherever the two differ.
bool sameBytes(QByteArrayView a, QByteArrayView b);
QByteArray randomBytes(qsizetype size);

/// Subkey `number` of `key` (crypto_kdf, BLAKE2b) in Lobby's own context.
SecretBytes subkeyOf(const SecretBytes &key, quint64 number);

/// XChaCha20-Poly1305: nonce (24 bytes), ciphertext, tag (16). `context` is authenticated with it
/// and must be the same for opening.
QByteArray seal(const SecretBytes &key, QByteArrayView text, QByteArrayView context = {});
/// None when the key or the context is another or a bit has changed.
std::optional<SecretBytes> unseal(
    const SecretBytes &key, QByteArrayView sealed, QByteArrayView context = {});

struct KeyPair
{
    QByteArray publicKey; ///< X25519, 32 bytes
    SecretBytes privateKey;

    static KeyPair random();
    /// The same pair from the same 32 bytes.
    static KeyPair fromSeed(const SecretBytes &seed);
    static KeyPair fromPrivate(SecretBytes privateKey);
};

/// Sealed box: whoever has the private key reads it; nobody can tell who wrote it.
QByteArray sealTo(QByteArrayView publicKey, const SecretBytes &secret);
std::optional<SecretBytes> unsealWith(const KeyPair &pair, QByteArrayView sealed);

/// Signs (Ed25519, RFC 8032).
struct SigningKey
{
    static constexpr qsizetype kSignatureSize = 64;

    QByteArray publicKey; ///< 32 bytes
    SecretBytes seed; ///< 32 bytes, all of the private half

    static SigningKey random() { return fromSeed(SecretBytes::random(kKeySize)); }
    static SigningKey fromSeed(SecretBytes seed);

    [[nodiscard]] QByteArray sign(QByteArrayView text) const;
};
/// False for keys and signatures of another size, too.
bool isSignedWith(QByteArrayView publicKey, QByteArrayView text, QByteArrayView signature);

/// Argon2id (RFC 9106, one lane). The defaults take 0.4 s on the desks we measured.
struct StretchCost
{
    quint32 memoryKiB = 128 * 1024;
    quint32 passes = 3;

    static constexpr quint32 kFloorKiB = 64 * 1024;
    static constexpr quint32 kCeilingKiB = 1024 * 1024;
    static constexpr quint32 kFloorPasses = 3;
    static constexpr quint32 kCeilingPasses = 16;

    /// Between floor and ceiling: weaker is no protection, dearer is an attack on the desk.
    [[nodiscard]] constexpr bool isSane() const
    {
        return memoryKiB >= kFloorKiB && memoryKiB <= kCeilingKiB && passes >= kFloorPasses
            && passes <= kCeilingPasses;
    }
    friend bool operator==(const StretchCost &, const StretchCost &) = default;
};

constexpr qsizetype kSaltSize = 16;

/// 32 bytes; none when the memory cannot be had. `cost` must be sane, `salt` kSaltSize bytes.
std::optional<SecretBytes> stretch(
    const SecretBytes &password, QByteArrayView salt, const StretchCost &cost);

} // namespace lobby::access
