#include "models/support/uuid.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <mutex>

namespace lobby {

namespace {

constexpr int kVersionByte = 6;
constexpr int kVariantByte = 8;

void setVersion(std::array<quint8, Uuid::kSize> &bytes, int version)
{
    bytes[kVersionByte] = static_cast<quint8>((bytes[kVersionByte] & 0x0f) | (version << 4));
    bytes[kVariantByte] = static_cast<quint8>((bytes[kVariantByte] & 0x3f) | 0x80);
}

} // namespace

Uuid Uuid::v7(qint64 unixMs)
{
    // Bits 48–63 carry 12 counter bits: within one millisecond the ids of this process ascend;
    // past 4096 of them the clock is advanced by one, as RFC 9562 6.2 allows.
    static std::mutex mutex;
    static quint64 last = 0;
    quint64 tick = 0;
    {
        const std::scoped_lock lock(mutex);
        tick = std::max(static_cast<quint64>(unixMs) << 12, last + 1);
        last = tick;
    }
    Uuid id;
    const quint64 ms = tick >> 12;
    for (size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<quint8>(ms >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<quint8>((tick >> 8) & 0x0f);
    id.m_bytes[7] = static_cast<quint8>(tick & 0xff);
    const quint64 random = QRandomGenerator::system()->generate64();
    for (size_t i = 0; i < 8; ++i)
        id.m_bytes[8 + i] = static_cast<quint8>(random >> (8 * i));
    setVersion(id.m_bytes, 7);
    return id;
}

Uuid Uuid::named(QByteArrayView scope, QByteArrayView name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(scope);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(name);
    const QByteArray digest = hash.result();
    Uuid id;
    std::copy_n(digest.cbegin(), kSize, id.m_bytes.begin());
    setVersion(id.m_bytes, 8);
    return id;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kSize)
        return std::nullopt;
    Uuid id;
    std::copy_n(bytes.cbegin(), kSize, id.m_bytes.begin());
    return id;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != 36 || text[8] != u'-' || text[13] != u'-' || text[18] != u'-'
        || text[23] != u'-')
        return std::nullopt;
    QByteArray hex;
    for (const QChar c : text) {
        if (c == u'-')
            continue;
        const char latin = c.toLatin1();
        const bool isHex = (latin >= '0' && latin <= '9') || (latin >= 'a' && latin <= 'f')
            || (latin >= 'A' && latin <= 'F');
        if (!isHex)
            return std::nullopt;
        hex.append(latin);
    }
    return fromBytes(QByteArray::fromHex(hex));
}

QByteArray Uuid::toBytes() const
{
    return view().toByteArray();
}

QByteArrayView Uuid::view() const
{
    return {m_bytes.data(), kSize};
}

QString Uuid::toString() const
{
    const QByteArray hex = toBytes().toHex();
    QString text;
    for (int i = 0; i < hex.size(); ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            text += u'-';
        text += QLatin1Char(hex.at(i));
    }
    return text;
}

} // namespace lobby
