#pragma once

#include "ui/shell/page/page.h"

namespace lobby::ui {

class Actions;

/// What the bottom bar of a window says: the page's own hints, then those of the actions that can
/// be done now. `page` may be null.
QList<KeyHint> keyHintsOf(const Page *page, const Actions &actions);

} // namespace lobby::ui
