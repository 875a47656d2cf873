#include "models/access/keys/key_record.h"

#include <QCborArray>
#include <QCborValue>

namespace lobby::access {

namespace {

constexpr int kMaxDepth = 8;

/// The head of a CBOR item (RFC 8949, 3): major type and argument.
struct Head
{
    int major = 0;
    quint64 argument = 0;
};

std::optional<Head> takeHead(QByteArrayView &bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto first = static_cast<quint8>(bytes.front());
    bytes = bytes.sliced(1);
    Head head {first >> 5, static_cast<quint64>(first & 0x1f)};
    if (head.argument < 24)
        return head;
    if (head.argument > 27) // reserved, or of indefinite length
        return std::nullopt;
    const qsizetype width = qsizetype {1} << (head.argument - 24);
    if (bytes.size() < width)
        return std::nullopt;
    head.argument = 0;
    for (const char byte : bytes.first(width))
        head.argument = head.argument << 8 | static_cast<quint8>(byte);
    bytes = bytes.sliced(width);
    return head;
}

/// Walks over one item without building it.
bool skipItem(QByteArrayView &bytes, int depth)
{
    const auto head = takeHead(bytes);
    if (!head || depth > kMaxDepth)
        return false;
    const auto left = static_cast<quint64>(bytes.size());
    switch (head->major) {
    case 2: // bytes
    case 3: // text
        if (head->argument > left)
            return false;
        bytes = bytes.sliced(static_cast<qsizetype>(head->argument));
        return true;
    case 4: // array
    case 5: { // map
        if (head->argument > left) // an element takes a byte at least
            return false;
        const quint64 items = head->major == 5 ? 2 * head->argument : head->argument;
        for (quint64 i = 0; i < items; ++i) {
            if (!skipItem(bytes, depth + 1))
                return false;
        }
        return true;
    }
    case 6: // tag
        return skipItem(bytes, depth + 1);
    default:
        return true; // integers, simple values, floats
    }
}

} // namespace

std::optional<QCborValue> readBoundedCbor(QByteArrayView bytes)
{
    QByteArrayView rest = bytes;
    if (!skipItem(rest, 0) || !rest.isEmpty())
        return std::nullopt;
    QCborParserError error;
    QCborValue value = QCborValue::fromCbor(bytes.toByteArray(), &error);
    if (error.error != QCborError::NoError)
        return std::nullopt;
    return value;
}

std::optional<KeyRecord> KeyRecord::read(QByteArrayView raw)
{
    const auto outer = readBoundedCbor(raw);
    if (!outer || !outer->isArray())
        return std::nullopt;
    const QCborArray parts = outer->toArray();
    if (parts.size() != 3)
        return std::nullopt;
    KeyRecord record;
    record.m_raw = raw.toByteArray();
    record.m_text = parts.at(0).toByteArray();
    record.m_code = parts.at(2).toByteArray();
    // Written anew the same: no second spelling of a record, so no bit outside the checksum.
    if (!sameBytes(parts.at(1).toByteArray(), checksum(record.m_text + record.m_code))
        || QCborValue(parts).toCbor() != raw)
        return std::nullopt;
    const auto map = readBoundedCbor(record.m_text);
    if (!map || !map->isMap())
        return std::nullopt;
    record.m_map = map->toMap();
    return record;
}

KeyRecord KeyRecord::make(const QCborMap &map, const SecretBytes &codeKey)
{
    KeyRecord record;
    record.m_map = map;
    record.m_text = map.toCborValue().toCbor();
    record.m_code = keyedHash(codeKey, record.m_text);
    const QCborArray parts {record.m_text, checksum(record.m_text + record.m_code), record.m_code};
    record.m_raw = parts.toCborValue().toCbor();
    return record;
}

bool KeyRecord::isWrittenWith(const SecretBytes &codeKey) const
{
    return sameBytes(m_code, keyedHash(codeKey, m_text));
}

} // namespace lobby::access
