#include "ui/shell/page/action_button.h"

#include <QAction>

namespace lobby::ui {

ActionButton::ActionButton(QAction *action, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(action->objectName() + QStringLiteral(".button"));
    follow(*action);
    connect(action, &QAction::changed, this, [this, action] { follow(*action); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void ActionButton::follow(const QAction &action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    setText(key.isEmpty() ? action.text() : action.text() + QStringLiteral("  ") + key);
    setAccessibleName(action.text());
    const QString reason = action.property("reason").toString();
    setAccessibleDescription(reason);
    setToolTip(reason);
    setIcon(action.icon());
    setEnabled(action.isEnabled());
}

} // namespace lobby::ui
