#pragma once

#include "models/support/result.h"

#include <QSize>

class QString;
class QWidget;

namespace lobby::ui {

/// Draws `widget`, resized to `size`, into a PNG; works on the offscreen platform and on a window
/// that is not shown. Unavailable when the file cannot be written. GUI thread.
Result<Done> writeScreenshot(QWidget &widget, const QString &path, QSize size);

} // namespace lobby::ui
