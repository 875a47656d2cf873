#pragma once

#include <QLineEdit>

namespace lobby::ui {

/// A line for a password: never shown, learned by no input method, and it notices Caps Lock from
/// the letters that arrive, which is the one way that works on every platform.
class PasswordField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] bool isCapsLockOn() const { return m_capsLock; }
    /// What was typed, and the field is empty: the text does not stay on the screen's side.
    [[nodiscard]] QString take();

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCapsLock(bool on);

    bool m_capsLock = false;
};

} // namespace lobby::ui
