#pragma once

#include <QJsonObject>

namespace lobby::app {

/// How many documents one core reads in a second: {"td3_per_second", "repaired_per_second",
/// "id_per_second"}. It takes about a second.
[[nodiscard]] QJsonObject documentFigures();

} // namespace lobby::app
