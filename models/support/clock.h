#pragma once

#include <QDateTime>

namespace lobby {

/// Where the time comes from; injected, so that tests can set it. Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00Z.
    [[nodiscard]] virtual qint64 nowMs() const = 0;

    [[nodiscard]] QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs()); }
    /// The desk's calendar day, in its local time zone.
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
};

} // namespace lobby
