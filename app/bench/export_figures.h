#pragma once

#include "app/desk/desk.h"

#include <QJsonObject>

namespace lobby::app {

/// What it costs to write all guests of the desk, with all fields, masked, into each kind of file
/// in `folder`: seconds, and rows a second. Blocks. Errors: the export's.
[[nodiscard]] Result<QJsonObject> exportFigures(Desk &desk, const QString &folder);

} // namespace lobby::app
