#pragma once

#include "models/access/secrets/password.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace lobby::ui {

class FormRow;
class PasswordField;

/// What is wrong with a new password, as a sentence.
QString describe(access::Password::Problem problem);

/// A password that is to be: typed twice, and told what is wrong with it.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    /// The fields are named `name` and `name`Again.
    explicit NewPassword(const QString &name, QWidget *parent = nullptr);

    /// The password, when both are the same and it will do for `member`; else says what is wrong
    /// and none. Goes to the wrong field if `takesFocus`.
    [[nodiscard]] std::optional<access::Password> check(QStringView member, bool takesFocus);
    void clear();

Q_SIGNALS:
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PasswordField *m_password;
    PasswordField *m_again;
    FormRow *m_passwordRow;
    FormRow *m_againRow;
    QLabel *m_capsLock;
};

} // namespace lobby::ui
