#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace lobby {

/// A UUID of RFC 9562 as 16 bytes in network order; ordered bytewise, so that version 7 sorts by
/// time. All-zero is "none".
class Uuid
{
public:
    static constexpr int kSize = 16;

    constexpr Uuid() = default;

    /// Version 7 (RFC 9562, 5.7): `unixMs` in the first 48 bits, a counter that keeps ids made by
    /// this process within one millisecond in order, random bits. Any thread.
    static Uuid v7(qint64 unixMs);
    /// Version 8 (RFC 9562, 5.8): SHA-256 of `scope`, a NUL and `name`, for things that must get
    /// the same id wherever they are made (a row of an imported file, a tag on a guest).
    static Uuid named(QByteArrayView scope, QByteArrayView name);
    /// Exactly 16 bytes, or none.
    static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// "0190163d-8694-739b-aea5-966c26f8ad91", either case, or none.
    static std::optional<Uuid> fromString(QStringView text);

    [[nodiscard]] bool isNull() const { return *this == Uuid(); }
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(const Uuid &, const Uuid &) = default;
    friend size_t qHash(const Uuid &id, size_t seed = 0) noexcept
    {
        return qHashBits(id.m_bytes.data(), kSize, seed);
    }

private:
    std::array<quint8, kSize> m_bytes = {};
};

} // namespace lobby
