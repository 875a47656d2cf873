#pragma once

#include "models/support/result.h"

#include <QJsonObject>

namespace lobby::app {

/// What the first page of the queue of complaints and the ones behind it cost with this many open
/// cases, by deadline; in a profile of its own, which goes. Milliseconds. Blocks.
Result<QJsonObject> queueFigures(int cases);

} // namespace lobby::app
