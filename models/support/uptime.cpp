#include "models/support/uptime.h"

#include <QFile>

#include <ctime>

namespace lobby {

Uptime uptimeNow()
{
    constexpr qint64 kMsPerSecond = 1000;
    constexpr qint64 kNsPerMs = 1'000'000;
    Uptime uptime;
    QFile start(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (start.open(QIODevice::ReadOnly))
        uptime.start = start.readAll().trimmed();
    timespec now = {};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        uptime.ms = qint64(now.tv_sec) * kMsPerSecond + now.tv_nsec / kNsPerMs;
    return uptime;
}

} // namespace lobby
