#include "models/access/keys/document_keys.h"

namespace lobby::access {

namespace {

constexpr char kScheme = 1; // first byte of what seal() makes; another scheme takes another
constexpr qsizetype kIdSize = 8;
constexpr QByteArrayView kNumberContext("lobby document number");

} // namespace

DocumentKeys DocumentKeys::of(const RootKey &root)
{
    return {root.subkey(RootKey::Purpose::Index), root.subkey(RootKey::Purpose::Documents)};
}

std::optional<DocumentKeys> DocumentKeys::read(const SecretBytes &bytes)
{
    if (bytes.size() != kSize)
        return std::nullopt;
    return DocumentKeys(SecretBytes::copyOf(bytes.view().first(kKeySize)),
        SecretBytes::copyOf(bytes.view().sliced(kKeySize)));
}

SecretBytes DocumentKeys::bytes() const
{
    SecretBytes both(kSize);
    std::copy_n(m_indexKey.data(), kKeySize, both.data());
    std::copy_n(m_documentKey.data(), kKeySize, both.data() + kKeySize);
    return both;
}

QByteArray DocumentKeys::id() const
{
    return keyedHash(m_indexKey, "lobby document keys").first(kIdSize);
}

QByteArray DocumentKeys::seal(QStringView number) const
{
    QByteArray text = number.toUtf8();
    QByteArray sealed = kScheme + access::seal(m_documentKey, text, kNumberContext);
    wipe(text);
    return sealed;
}

std::optional<QString> DocumentKeys::open(QByteArrayView sealed) const
{
    const auto text = !sealed.isEmpty() && sealed.front() == kScheme
        ? unseal(m_documentKey, sealed.sliced(1), kNumberContext)
        : std::nullopt;
    return text ? std::optional(QString::fromUtf8(text->view())) : std::nullopt;
}

QByteArray DocumentKeys::index(QStringView normalised) const
{
    return keyedHash(m_indexKey, normalised.toUtf8()).first(kIndexSize);
}

} // namespace lobby::access
