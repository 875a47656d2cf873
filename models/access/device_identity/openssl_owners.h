#pragma once

#include "models/support/error.h"

#include <QByteArray>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <array>
#include <memory>

namespace lobby::access {

/// OpenSSL's objects with owners; for .cpp files, so that its headers stand in no other header.
template <auto release>
struct Releaser
{
    template <typename T>
    void operator()(T *object) const noexcept
    {
        release(object);
    }
};
using BioOwner = std::unique_ptr<BIO, Releaser<BIO_free>>;
using KeyOwner = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using KeyContextOwner = std::unique_ptr<EVP_PKEY_CTX, Releaser<EVP_PKEY_CTX_free>>;
using CertificateOwner = std::unique_ptr<X509, Releaser<X509_free>>;
using RequestOwner = std::unique_ptr<X509_REQ, Releaser<X509_REQ_free>>;

/// DER of an object by its i2d_ function; empty when it has none.
template <typename T>
QByteArray derOf(const T *object, int (*encode)(const T *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = encode(object, &bytes);
    if (size <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_clear_free(bytes, static_cast<size_t>(size)); // it may have been a private key
    return der;
}

/// An object of exactly these bytes by its d2i_ function, or null.
template <typename Owner, typename T>
Owner fromDer(QByteArrayView der, T *(*decode)(T **, const unsigned char **, long))
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *end = at + der.size();
    Owner object(decode(nullptr, &at, static_cast<long>(der.size())));
    if (at != end)
        object.reset();
    ERR_clear_error();
    return object;
}

/// What OpenSSL said last, for the log; its queue is emptied.
inline Error cryptographyFailed(const char *step)
{
    std::array<char, 256> reason = {};
    ERR_error_string_n(ERR_get_error(), reason.data(), reason.size());
    ERR_clear_error();
    return {Error::Code::Unavailable,
        QStringLiteral("%1: %2").arg(QLatin1StringView(step), QLatin1StringView(reason.data()))};
}

} // namespace lobby::access
