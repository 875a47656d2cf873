#pragma once

#include "models/support/result.h"

#include <QJsonObject>

namespace lobby::app {

/// What the agenda, its month and the scheduler cost with this many open reminders, of which one in
/// a hundred is overdue; in a profile of its own, which goes. Milliseconds; of the scheduler that
/// has nothing to do the processor time in percent. Blocks, for half a minute at least.
Result<QJsonObject> followUpFigures(int reminders);

} // namespace lobby::app
