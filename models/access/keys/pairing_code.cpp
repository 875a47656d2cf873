#include "models/access/keys/pairing_code.h"

namespace lobby::access {

namespace {

constexpr QByteArrayView kKeysContext("lobby document keys");

} // namespace

PairingCode PairingCode::random()
{
    return PairingCode(SecretBytes::random(kSize));
}

Result<PairingCode, GroupsProblem> PairingCode::parse(QStringView text)
{
    auto values = readGroups(text, kGroups);
    if (!values)
        return values.error();
    QByteArray bytes = fromFiveBits(*values, kSize);
    PairingCode code(SecretBytes::copyOf(bytes));
    wipe(bytes);
    wipe(*values);
    return code;
}

std::optional<PairingCode> PairingCode::read(QByteArrayView bytes)
{
    if (bytes.size() != kSize)
        return std::nullopt;
    return PairingCode(SecretBytes::copyOf(bytes));
}

QString PairingCode::groups() const
{
    return inGroups(toFiveBits(m_bytes.view()));
}

SecretBytes PairingCode::key(QByteArrayView purpose) const
{
    SecretBytes code(kKeySize); // the rest of it zeros
    std::copy_n(m_bytes.data(), kSize, code.data());
    return keyedHashSecret(code, SecretBytes::copyOf(purpose));
}

QByteArray PairingCode::check() const
{
    return key("lobby pairing check").view().first(kCheckSize).toByteArray();
}

QByteArray PairingCode::seal(const DocumentKeys &keys) const
{
    return access::seal(key("lobby pairing seal"), keys.bytes().view(), kKeysContext);
}

std::optional<DocumentKeys> PairingCode::open(QByteArrayView sealed) const
{
    const auto bytes = unseal(key("lobby pairing seal"), sealed, kKeysContext);
    return bytes ? DocumentKeys::read(*bytes) : std::nullopt;
}

} // namespace lobby::access
