#pragma once

#include <QtGlobal>

#include <compare>

namespace lobby::sync {

/// When and where a value was written: a hybrid logical clock (48 bits of Unix milliseconds, 16
/// bits of counter) and the device's incarnation. Totally ordered; {0, 0} is "never".
struct Stamp
{
    quint64 hlc = 0;
    quint32 device = 0;

    [[nodiscard]] bool isNever() const { return hlc == 0; }
    [[nodiscard]] qint64 unixMs() const { return static_cast<qint64>(hlc >> 16); }

    friend auto operator<=>(const Stamp &, const Stamp &) = default;
};

/// The clock's first value of a millisecond.
constexpr quint64 hlcOf(qint64 unixMs)
{
    return static_cast<quint64>(unixMs) << 16;
}

} // namespace lobby::sync
