#include "models/sync/codec/cbor_reader.h"

namespace lobby::sync {

namespace {

constexpr auto kHighestInteger = static_cast<quint64>(std::numeric_limits<qint64>::max());

} // namespace

void CborReader::require(bool condition)
{
    if (!condition || m_reader.lastError() != QCborError::NoError)
        m_failed = true;
}

void CborReader::enterArray(quint64 size)
{
    require(m_reader.isArray() && m_reader.isLengthKnown() && m_reader.length() == size);
    if (!m_failed)
        m_reader.enterContainer();
}

quint64 CborReader::enterList(quint64 most)
{
    require(m_reader.isArray() && m_reader.isLengthKnown() && m_reader.length() <= most);
    if (m_failed)
        return 0;
    const quint64 size = m_reader.length();
    m_reader.enterContainer();
    return size;
}

quint64 CborReader::enterMap(quint64 most)
{
    require(m_reader.isMap() && m_reader.isLengthKnown() && m_reader.length() <= most);
    if (m_failed)
        return 0;
    const quint64 size = m_reader.length();
    m_reader.enterContainer();
    return size;
}

void CborReader::leave()
{
    require(!m_reader.hasNext());
    if (!m_failed)
        m_reader.leaveContainer();
}

quint64 CborReader::unsignedInteger(quint64 highest)
{
    require(m_reader.isUnsignedInteger() && m_reader.toUnsignedInteger() <= highest);
    if (m_failed)
        return 0;
    const quint64 number = m_reader.toUnsignedInteger();
    m_reader.next();
    return number;
}

qint64 CborReader::signedInteger()
{
    // CBOR integers go past 64 bits of sign; ours do not.
    const bool fits = m_reader.isUnsignedInteger() ? m_reader.toUnsignedInteger() <= kHighestInteger
                                                   : m_reader.isNegativeInteger()
            && quint64(m_reader.toNegativeInteger()) - 1 <= kHighestInteger;
    require(fits);
    if (m_failed)
        return 0;
    const qint64 number = m_reader.toInteger();
    m_reader.next();
    return number;
}

QByteArray CborReader::bytes()
{
    require(m_reader.isByteArray() && m_reader.isLengthKnown());
    if (m_failed)
        return {};
    const auto chunk = m_reader.readByteArray();
    require(chunk.status == QCborStreamReader::Ok);
    if (m_failed)
        return {};
    QByteArray result = chunk.data;
    require(m_reader.readByteArray().status == QCborStreamReader::EndOfString);
    return result;
}

Uuid CborReader::uuid()
{
    const std::optional<Uuid> id = Uuid::fromBytes(bytes());
    require(id.has_value());
    return id.value_or(Uuid());
}

Stamp CborReader::stamp()
{
    enterArray(2);
    const auto hlc = integer<quint64>();
    const auto device = integer<quint32>();
    leave();
    return {hlc, device};
}

void CborReader::null()
{
    require(m_reader.isNull());
    if (!m_failed)
        m_reader.next();
}

Value CborReader::value()
{
    if (m_reader.isInteger())
        return m_failed ? Value() : Value(signedInteger());
    if (m_reader.isString()) {
        require(m_reader.isLengthKnown());
        if (m_failed)
            return {};
        const auto chunk = m_reader.readString();
        require(chunk.status == QCborStreamReader::Ok);
        if (m_failed)
            return {};
        QString result = chunk.data;
        require(m_reader.readString().status == QCborStreamReader::EndOfString);
        return result;
    }
    if (m_reader.isByteArray())
        return bytes();
    null();
    return {};
}

} // namespace lobby::sync
