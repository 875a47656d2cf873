#include "server/pki/certificate_names.h"

#include <QList>

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace lobby::server {

namespace {

constexpr qsizetype kLongestName = 253; // RFC 1035, 3.1
constexpr qsizetype kLongestLabel = 63;

bool isAddress(const QByteArray &host)
{
    std::array<unsigned char, sizeof(in6_addr)> address = {};
    return inet_pton(AF_INET, host.constData(), address.data()) == 1
        || inet_pton(AF_INET6, host.constData(), address.data()) == 1;
}

bool isLabel(const QByteArray &label)
{
    const auto isPlain
        = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !label.isEmpty() && label.size() <= kLongestLabel && !label.startsWith('-')
        && !label.endsWith('-') && std::all_of(label.begin(), label.end(), isPlain);
}

} // namespace

std::optional<QByteArray> alternativeName(const QString &host)
{
    const QByteArray name = host.toUtf8().toLower();
    if (isAddress(name))
        return "IP:" + name;
    const auto labels = name.split('.');
    if (name.size() > kLongestName || !std::all_of(labels.begin(), labels.end(), isLabel))
        return std::nullopt;
    return "DNS:" + name;
}

} // namespace lobby::server
