#pragma once

#include <QObject>

class QMenuBar;

namespace lobby::ui {

class Actions;

/// Fills the menu bar from the actions that are active; a menu without any is not shown.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    MainMenu(Actions &actions, QMenuBar &bar);

private:
    void rebuild();

    Actions &m_actions;
    QMenuBar &m_bar;
    bool m_stale = false;
};

} // namespace lobby::ui
