#include "models/complaints/dossier/dossier_seal.h"

#include "models/access/secrets/code_groups.h"

#include <QCryptographicHash>

namespace lobby::complaints {

using namespace access;

namespace {

constexpr QByteArrayView kSealContext("LOBBY-DOSSIER1");
constexpr QByteArrayView kSealHead("Lobby dossier 1\nkey ");
constexpr QByteArrayView kSealBetween("\nseal ");
constexpr QByteArrayView kSealEnd("\n");
constexpr qsizetype kKeyDigits = 2 * kKeySize;
constexpr qsizetype kSealDigits = 2 * SigningKey::kSignatureSize;
constexpr qsizetype kSealSize
    = kSealHead.size() + kKeyDigits + kSealBetween.size() + kSealDigits + kSealEnd.size();
constexpr int kFingerprintGroups = 8;
constexpr qsizetype kFingerprintBytes = 20;

QByteArray zeros()
{
    return {kSealDigits, '0'};
}

/// What is signed.
QByteArray digestOf(QByteArrayView file)
{
    const qsizetype signatureAt = file.size() - kSealEnd.size() - kSealDigits;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.first(signatureAt));
    hash.addData(zeros());
    hash.addData(kSealEnd);
    return kSealContext.toByteArray() + hash.result();
}

/// The bytes that lower-case digits spell; empty for anything else.
QByteArray spelled(QByteArrayView digits)
{
    QByteArray bytes = QByteArray::fromHex(digits.toByteArray());
    return bytes.toHex() == digits ? bytes : QByteArray();
}

} // namespace

QByteArray DossierSeal::unsignedOf(QByteArrayView publicKey)
{
    return kSealHead.toByteArray() + publicKey.toByteArray().toHex() + kSealBetween.toByteArray()
        + zeros() + kSealEnd.toByteArray();
}

void DossierSeal::seal(QByteArray &file, const SigningKey &key)
{
    Q_ASSERT(file.endsWith(unsignedOf(key.publicKey)));
    const QByteArray signature = key.sign(digestOf(file)).toHex();
    file.replace(file.size() - kSealEnd.size() - kSealDigits, kSealDigits, signature);
}

bool DossierSeal::isThere(QByteArrayView file)
{
    return file.size() >= kSealSize && file.last(kSealSize).startsWith(kSealHead);
}

std::optional<QByteArray> DossierSeal::sealedBy(QByteArrayView file)
{
    if (!isThere(file))
        return std::nullopt;
    const QByteArrayView comment = file.last(kSealSize);
    const QByteArrayView afterKey = comment.sliced(kSealHead.size() + kKeyDigits);
    const QByteArray key = spelled(comment.sliced(kSealHead.size(), kKeyDigits));
    const QByteArray signature = spelled(afterKey.sliced(kSealBetween.size(), kSealDigits));
    if (!afterKey.startsWith(kSealBetween) || !comment.endsWith(kSealEnd)
        || !isSignedWith(key, digestOf(file), signature))
        return std::nullopt;
    return key;
}

QString fingerprintOf(QByteArrayView publicKey)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(publicKey);
    return inGroups(toFiveBits(hash.result().first(kFingerprintBytes)));
}

std::optional<QString> typedFingerprint(QStringView text)
{
    const auto values = readGroups(text, kFingerprintGroups);
    return values ? std::optional(inGroups(*values)) : std::nullopt;
}

} // namespace lobby::complaints
