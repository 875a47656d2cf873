#pragma once

#include "models/access/secrets/sealing.h"

#include <optional>

namespace lobby::complaints {

/// The seal of a dossier: the archive's comment, which is the end of the file and always as long.
/// It names the key and holds its signature (Ed25519) over SHA-256 of every byte of the file but
/// the signature's own digits, which count as zeros. All of it is text in one spelling alone, so
/// that there is no byte that could be another.
///
///     Lobby dossier 1
///     key <64 hexadecimal digits>
///     seal <128 hexadecimal digits>
class DossierSeal
{
public:
    /// To be the comment of an archive that is then sealed.
    [[nodiscard]] static QByteArray unsignedOf(QByteArrayView publicKey);
    /// Signs `file`, which ends with unsignedOf() of that key.
    static void seal(QByteArray &file, const access::SigningKey &key);

    /// Whose seal it is, when every byte is as it was sealed; none otherwise.
    [[nodiscard]] static std::optional<QByteArray> sealedBy(QByteArrayView file);
    /// Does it end like a dossier, whole or not?
    [[nodiscard]] static bool isThere(QByteArrayView file);
};

/// What tells keys apart, for people: eight groups of five characters (code_groups.h) over the
/// first 160 bits of SHA-256 of the public key.
[[nodiscard]] QString fingerprintOf(QByteArrayView publicKey);
/// The fingerprint as fingerprintOf() writes it, from what somebody has typed; none: it is none.
[[nodiscard]] std::optional<QString> typedFingerprint(QStringView text);

} // namespace lobby::complaints
