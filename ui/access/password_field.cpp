#include "ui/access/password_field.h"

#include <QKeyEvent>

namespace lobby::ui {

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMaxLength(256); // UTF-16 units of 128 characters
}

QString PasswordField::take()
{
    const QString typed = text();
    clear();
    return typed;
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    const QString letter = event->text();
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(false); // unknown until the next letter
    } else if (letter.size() == 1 && letter.at(0).isLetter()
        && letter.at(0).isUpper() != letter.at(0).isLower()) {
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        setCapsLock(letter.at(0).isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordField::setCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

} // namespace lobby::ui
