#pragma once

#include "models/access/secrets/sealing.h"

#include <QCborMap>

#include <optional>

namespace lobby::access {

/// One part of vault.keys: a CBOR map with a checksum, which anybody can verify and which tells
/// bit rot from a wrong password, and a code under a subkey of K_root, which tells what members
/// wrote from what a stranger did. Stored as the CBOR array [map as bytes, checksum, code].
class KeyRecord
{
public:
    /// `raw` must be a whole record; none when a bit has changed or it is something else.
    static std::optional<KeyRecord> read(QByteArrayView raw);
    static KeyRecord make(const QCborMap &map, const SecretBytes &codeKey);

    [[nodiscard]] const QCborMap &map() const { return m_map; }
    [[nodiscard]] const QByteArray &raw() const { return m_raw; }
    [[nodiscard]] bool isWrittenWith(const SecretBytes &codeKey) const;

private:
    KeyRecord() = default;

    QByteArray m_raw;
    QByteArray m_code;
    QByteArray m_text; ///< the map's bytes, as checked
    QCborMap m_map;
};

/// `bytes` as one CBOR item, or none: refuses lengths that the bytes do not hold, nesting deeper
/// than eight, indefinite lengths and anything behind the item, before anything is allocated.
std::optional<QCborValue> readBoundedCbor(QByteArrayView bytes);

} // namespace lobby::access
