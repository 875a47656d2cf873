#pragma once

#include <QObject>
#include <QWidget>

namespace lobby::ui {

/// For as long as it exists, the program shows one window: menus, lists and dialogs are closed, its
/// other windows hidden, and what comes up meanwhile (an answer that was waited for, a reminder)
/// never reaches the screen. Popups of the window's own cover, like the menu of a password field,
/// do.
class WindowGuard : public QObject
{
    Q_OBJECT

public:
    explicit WindowGuard(const QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOther(const QWidget &top) const;

    const QWidget &m_window;
};

} // namespace lobby::ui
