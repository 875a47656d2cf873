#pragma once

#include "models/support/uuid.h"
#include "models/sync/value.h"

#include <optional>

namespace lobby::sync {

// What is empty is no value: an absent field and a cleared one read alike.

inline Value orNothing(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}
inline Value orNothing(const QByteArray &bytes)
{
    return bytes.isEmpty() ? Value() : Value(bytes);
}
inline Value orNothing(const Uuid &id)
{
    return id.isNull() ? Value() : Value(id.toBytes());
}
inline Value orNothing(const std::optional<qint64> &number)
{
    return number ? Value(*number) : Value();
}

} // namespace lobby::sync
