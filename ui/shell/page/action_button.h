#pragma once

#include <QPushButton>

class QAction;

namespace lobby::ui {

/// A button that shows an action with its key ("Check in  F2") and follows it: text, enabled, and
/// the reason when it is not.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

private:
    void follow(const QAction &action);
};

} // namespace lobby::ui
