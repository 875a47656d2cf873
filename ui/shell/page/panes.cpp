#include "ui/shell/page/panes.h"

#include <QWidget>

namespace lobby::ui {

namespace {

/// The pane that has the focus, or the one it left last when it went from field to field by Tab.
qsizetype paneOf(const QList<QWidget *> &panes, const QWidget *focus)
{
    const QWidget *widget = focus;
    do {
        for (qsizetype i = panes.size() - 1; i >= 0; --i) {
            if (panes.at(i) == widget || panes.at(i)->isAncestorOf(widget))
                return i;
        }
        widget = widget->previousInFocusChain();
    } while (widget && widget != focus);
    return -1;
}

} // namespace

QWidget *nextPane(const QList<QWidget *> &panes, const QWidget *focus, int direction)
{
    QList<QWidget *> reachable = panes;
    reachable.removeIf(
        [](const QWidget *pane) { return !pane->isVisible() || !pane->isEnabled(); });
    if (reachable.isEmpty())
        return panes.constFirst();
    qsizetype at = focus ? paneOf(reachable, focus) : -1;
    if (at < 0 && direction < 0)
        at = 0;
    return reachable.at((at + direction + reachable.size()) % reachable.size());
}

} // namespace lobby::ui
