#include "models/access/secrets/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <sodium.h>

#include <cstring>

namespace lobby::access {

namespace {

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        qFatal("libsodium found no source of random numbers");
}

} // namespace

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    Q_ASSERT(size >= 0);
    startSodium();
    if (size == 0)
        return;
    m_bytes = static_cast<quint8 *>(sodium_malloc(static_cast<size_t>(size)));
    Q_CHECK_PTR(m_bytes);
    std::memset(m_bytes, 0, static_cast<size_t>(size));
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_bytes); // wipes; accepts null
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (copy.m_bytes)
        std::memcpy(copy.m_bytes, bytes.data(), static_cast<size_t>(bytes.size()));
    return copy;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    if (secret.m_bytes)
        randombytes_buf(secret.m_bytes, static_cast<size_t>(size));
    return secret;
}

bool SecretBytes::sameAs(const SecretBytes &other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_bytes, other.m_bytes, static_cast<size_t>(m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty())
        sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace lobby::access
