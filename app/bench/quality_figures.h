#pragma once

#include <QJsonObject>

namespace lobby::app {

/// What looking for duplicates costs among so many made-up guests, of whom every fifth is there
/// twice, and what a guest more costs then. `found_share`: how many of those twice were very
/// likely, `wrong`: how many pairs were that are none. Blocks.
[[nodiscard]] QJsonObject qualityFigures(int guests);

} // namespace lobby::app
