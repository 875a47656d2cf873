#pragma once

#include "models/support/uuid.h"
#include "models/sync/stamp.h"
#include "models/sync/value.h"

#include <QCborStreamReader>

namespace lobby::sync {

/// Reads CBOR that may be anybody's: definite lengths only, every size under a bound, and after
/// the first surprise it answers empty values for ever. Ask isWhole() once, at the end.
class CborReader
{
public:
    /// `bytes` outlive the reader.
    explicit CborReader(QByteArrayView bytes)
        : m_reader(bytes.data(), bytes.size())
        , m_size(bytes.size())
    {
    }

    /// An array of exactly `size`.
    void enterArray(quint64 size);
    /// An array of at most `most`; how many there are.
    quint64 enterList(quint64 most);
    /// A map of at most `most` pairs; how many there are.
    quint64 enterMap(quint64 most);
    void leave();

    quint64 unsignedInteger(quint64 highest = std::numeric_limits<quint64>::max());
    template <typename Integer>
    Integer integer()
    {
        return static_cast<Integer>(unsignedInteger(std::numeric_limits<Integer>::max()));
    }
    qint64 signedInteger();
    bool boolean() { return unsignedInteger(1) == 1; }
    QByteArray bytes();
    Uuid uuid();
    Stamp stamp();
    Value value();
    [[nodiscard]] bool isNull() const { return m_reader.isNull(); }
    void null();

    /// What is read next must satisfy this.
    void require(bool condition);
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Everything was read without a surprise, and nothing is left.
    [[nodiscard]] bool isWhole() const { return !m_failed && m_reader.currentOffset() == m_size; }

private:
    QCborStreamReader m_reader;
    qsizetype m_size;
    bool m_failed = false;
};

} // namespace lobby::sync
