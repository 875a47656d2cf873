#pragma once

#include <QList>

class QWidget;

namespace lobby::ui {

/// The pane after that of `focus` (`direction` 1) or before it (-1), round and round; of what lies
/// between panes it is the one that Tab left last. Without a focus the first or the last. What is hidden or disabled is passed by. `panes` is not empty.
QWidget *nextPane(const QList<QWidget *> &panes, const QWidget *focus, int direction);

} // namespace lobby::ui
