#pragma once

#include "models/sync/replication/messages.h"

namespace lobby::sync {

// What something weighs in a message, nearly: values, and a little for what goes with each. Without
// encoding it, so that it may be asked of every line.

inline qint64 weightOf(const Value &value)
{
    constexpr qint64 kAround = 16;
    if (const auto *text = std::get_if<QString>(&value))
        return kAround + text->size() * 3;
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return kAround + bytes->size();
    return kAround;
}

inline qint64 weightOf(const Fields &fields)
{
    constexpr qint64 kAround = 64;
    qint64 weight = kAround;
    for (const auto &[field, value] : fields)
        weight += weightOf(value);
    return weight;
}

inline qint64 weightOf(const EntityState &state)
{
    constexpr qint64 kAround = 64;
    qint64 weight = kAround;
    for (const auto &[field, reg] : state.fields)
        weight += weightOf(reg.value);
    return weight;
}

inline qint64 weightOf(const Entry &entry)
{
    return weightOf(entry.op.fields) + weightOf(entry.state);
}

} // namespace lobby::sync
