#pragma once

#include <QJsonObject>

#include <optional>

namespace lobby::checkin {

/// A field that stands in the answer only when it is known.
inline void insert(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json.insert(name, value);
}

inline void insert(QJsonObject &json, const QString &name, std::optional<bool> value)
{
    if (value)
        json.insert(name, *value);
}

} // namespace lobby::checkin
