#pragma once

#include <QAccessible>
#include <QHash>
#include <QStringList>
#include <QWidget>

namespace lobby::tests {

/// "QLineEdit field1" for messages.
inline QString nameForMessage(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + QLatin1Char(' ')
        + widget.objectName();
}

/// What a screen reader could not tell apart in `window`: each visible widget that takes the focus
/// by Tab must have an accessible name, and no two of one role the same name. Empty when all is
/// well.
inline QStringList accessibilityProblems(QWidget &window)
{
    QStringList problems;
    QHash<QString, QString> seen; // role and name → widget
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // A control inside another (the editor of a spin box) speaks through it.
        const bool inner = widget->focusProxy()
            || (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget)
            || widget->objectName().startsWith(QLatin1String("qt_"));
        if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus) || inner)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        // On Unix Qt reads a combo box by its current text and takes the name for its label.
        const bool isCombo = widget->inherits("QComboBox") && !widget->accessibleName().isEmpty();
        const QString name = isCombo ? widget->accessibleName()
            : interface              ? interface->text(QAccessible::Name).trimmed()
                                     : QString();
        if (!interface || name.isEmpty()) {
            problems.append(nameForMessage(*widget) + QStringLiteral(" has no accessible name"));
            continue;
        }
        const QString key = QString::number(int(interface->role())) + QLatin1Char(' ') + name;
        if (seen.contains(key))
            problems.append(nameForMessage(*widget) + QStringLiteral(" has the same name as ")
                + seen.value(key) + QStringLiteral(": ") + name);
        seen.insert(key, nameForMessage(*widget));
    }
    return problems;
}

} // namespace lobby::tests
