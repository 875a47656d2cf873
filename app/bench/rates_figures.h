#pragma once

#include "models/support/result.h"

#include <QJsonObject>

namespace lobby::app {

class Desk;

/// What counting the quality of all guests of a desk costs, with and without the members who wrote
/// them last, and the list behind one number. Milliseconds. Blocks.
QJsonObject ratesFigures(Desk &desk);

} // namespace lobby::app
