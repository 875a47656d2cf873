#pragma once

#include "models/support/result.h"

#include <QJsonObject>

namespace lobby::app {

/// What the panels of the page "service" cost with this many cases, over a year and over 30 days;
/// in a profile of its own, which goes. Milliseconds. Blocks.
Result<QJsonObject> serviceFigures(int cases);

} // namespace lobby::app
