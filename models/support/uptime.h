#pragma once

#include <QByteArray>

namespace lobby {

/// How long this computer has been on, time asleep included: nobody can set it back. What it says
/// compares with itself only, from the same start.
struct Uptime
{
    QByteArray
        start; ///< tells one start of the computer from another; empty when it cannot be told
    qint64 ms = 0;
};

[[nodiscard]] Uptime uptimeNow();

} // namespace lobby
