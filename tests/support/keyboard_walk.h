#pragma once

#include "tests/support/accessibility_walk.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QSet>
#include <QTest>

namespace lobby::tests {

/// One of several of which Tab reaches the chosen one, and arrows the others.
inline bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked();
}

/// What Tab does not reach in `window`, from where the focus is and round once: each visible and
/// enabled widget that takes the focus by Tab must be come by, and none may keep it. Empty when all
/// is well.
inline QStringList tabProblems(QWidget &window)
{
    QSet<const QWidget *> missing;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && !widget->focusProxy() && widget->isVisible() && widget->isEnabled()
            && widget->window() == &window && !isReachedByArrows(*widget))
            missing.insert(widget);
    }
    QStringList problems;
    constexpr int kParts = 6; // a date has parts, each a stop of its own
    const qsizetype most = kParts * (missing.size() + 1);
    int stopped = 0;
    for (qsizetype i = 0; i < most && !missing.isEmpty(); ++i) {
        QWidget *focus = window.focusWidget();
        if (!focus)
            return {QStringLiteral("nothing has the focus")};
        missing.remove(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
        stopped = window.focusWidget() == focus ? stopped + 1 : 0;
        if (stopped == kParts) {
            problems.append(nameForMessage(*focus) + QStringLiteral(" keeps the focus"));
            break;
        }
    }
    for (const QWidget *widget : std::as_const(missing))
        problems.append(nameForMessage(*widget) + QStringLiteral(" is not reached by Tab"));
    return problems;
}

/// What F6 does not reach of the panes of a page; `press` presses it where the focus is.
template <typename Press>
QStringList paneProblems(const QWidget &window, const QList<QWidget *> &panes, const Press &press)
{
    QSet<const QWidget *> missing;
    for (const QWidget *pane : panes) {
        if (pane->isVisible() && pane->isEnabled())
            missing.insert(pane);
    }
    for (int i = 0; i < 2 * panes.size() + 4 && !missing.isEmpty(); ++i) {
        press();
        for (const QWidget *pane : panes) {
            const QWidget *focus = window.focusWidget();
            if (focus && (focus == pane || pane->isAncestorOf(focus)))
                missing.remove(pane);
        }
    }
    QStringList problems;
    for (const QWidget *pane : std::as_const(missing))
        problems.append(nameForMessage(*pane) + QStringLiteral(" is not reached by F6"));
    return problems;
}

} // namespace lobby::tests
