#pragma once

#include "models/support/uuid.h"
#include "server/storage/session.h"

namespace lobby::server {

/// A 64-bit number without sign as a column of signed ones keeps it: bit for bit.
inline qint64 signedOf(quint64 number)
{
    return static_cast<qint64>(number);
}

inline quint64 unsignedAt(const Record &record, int column)
{
    return static_cast<quint64>(record.integer(column));
}

inline Uuid uuidAt(const Record &record, int column)
{
    return Uuid::fromBytes(record.bytes(column)).value_or(Uuid());
}

} // namespace lobby::server
