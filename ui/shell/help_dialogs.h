#pragma once

#include <QDialog>

namespace lobby::ui {

class Actions;

/// Every action that works here, with its key and, when it cannot be done, why. Deletes itself.
class ShortcutOverlay : public QDialog
{
    Q_OBJECT

public:
    ShortcutOverlay(const Actions &actions, QWidget *window);
};

/// Name, version, licence and what is inside. Deletes itself.
class AboutBox : public QDialog
{
    Q_OBJECT

public:
    explicit AboutBox(QWidget *window);
};

} // namespace lobby::ui
