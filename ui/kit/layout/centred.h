#pragma once

class QWidget;

namespace lobby::ui {

/// Puts `inside` on `screen`, across its middle and a little above it, as high as its text needs:
/// with an alignment a layout would ask for the height of one line.
void putInTheMiddle(QWidget *screen, QWidget *inside);

} // namespace lobby::ui
