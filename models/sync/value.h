#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace lobby::sync {

/// What a field holds: nothing, an integer (also booleans, milliseconds, minor units of money),
/// text (also ISO dates), or bytes (also identifiers). There are no floating point fields.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace lobby::sync
