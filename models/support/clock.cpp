#include "models/support/clock.h"

namespace lobby {

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace lobby
