#pragma once

#include "models/support/result.h"

#include <QJsonObject>

namespace lobby::app {

/// What a table of so many made-up guests costs: reading, judging and matching its rows against
/// some thousand who are here, writing them, and taking them back. In a profile of its own. Blocks.
[[nodiscard]] Result<QJsonObject> importFigures(int rows);

} // namespace lobby::app
