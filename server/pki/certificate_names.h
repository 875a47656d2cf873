#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace lobby::server {

/// What tells a device's certificate from the server's own ("OU" of its subject).
constexpr QByteArrayView kDeviceUnit("Lobby desk");

/// "hotel.example" or "192.0.2.7" as OpenSSL wants it in a certificate ("DNS:…", "IP:…"); none for
/// what is neither a host name of RFC 1123 nor an address.
std::optional<QByteArray> alternativeName(const QString &host);

} // namespace lobby::server
