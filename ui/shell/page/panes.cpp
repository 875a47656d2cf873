#include "ui/shell/page/panes.h"

#include <QWidget>

namespace lobby::ui {

QWidget *nextPane(const QList<QWidget *> &panes, const QWidget *focus, int direction)
{
    QList<QWidget *> reachable = panes;
    reachable.removeIf(
        [](const QWidget *pane) { return !pane->isVisible() || !pane->isEnabled(); });
    if (reachable.isEmpty())
        return panes.constFirst();
    qsizetype at = -1;
    for (qsizetype i = 0; focus && i < reachable.size(); ++i) {
        if (reachable.at(i) == focus || reachable.at(i)->isAncestorOf(focus))
            at = i;
    }
    if (at < 0 && direction < 0)
        at = 0;
    return reachable.at((at + direction + reachable.size()) % reachable.size());
}

} // namespace lobby::ui
