#include "ui/access/lock/window_guard.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QToolTip>

namespace lobby::ui {

namespace {

void putAway(QWidget &top)
{
    if (auto *dialog = qobject_cast<QDialog *>(&top))
        dialog->reject();
    top.hide();
}

} // namespace

WindowGuard::WindowGuard(const QWidget &window)
    : m_window(window)
{
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            popup->hide();
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *top : windows) {
        if (top->isVisible() && top != &window)
            putAway(*top);
    }
    QApplication::instance()->installEventFilter(this);
}

bool WindowGuard::isOther(const QWidget &top) const
{
    if (!top.isWindow() || &top == &m_window)
        return false;
    // Beneath the cover everything is hidden: what belongs to something visible is the cover's.
    const QWidget *owner = top.parentWidget();
    return !owner || owner->isWindow() || owner->window() != &m_window || !owner->isVisible();
}

/// Qt sends the event before it asks the desktop for the window: there is time to keep it back.
bool WindowGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show || event->spontaneous() || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto *top = static_cast<QWidget *>(watched);
    if (isOther(*top)) {
        top->setAttribute(Qt::WA_DontShowOnScreen);
        // Not from inside show(), which is not through with the window.
        QMetaObject::invokeMethod(
            top,
            [top] {
                putAway(*top);
                top->setAttribute(Qt::WA_DontShowOnScreen, false);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lobby::ui
