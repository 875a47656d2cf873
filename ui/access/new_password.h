#pragma once

#include "models/access/secrets/password.h"
#include "models/support/result.h"

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

    /// None unless it was typed twice alike and will do for `member`.
    [[nodiscard]] std::optional<access::Password> password(QStringView member) const;
    /// The same; and says what is wrong beside the field that it goes to.
    std::optional<access::Password> check(QStringView member);
    void clear();
    void clearProblems();

Q_SIGNALS:
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] Result<access::Password, access::Password::Problem> typed(
        QStringView member) const;
    [[nodiscard]] bool isSame() const;
    void retranslate();

    PasswordField *m_password;
    PasswordField *m_again;
    FormRow *m_passwordRow;
    FormRow *m_againRow;
    QLabel *m_capsLock;
};

} // namespace lobby::ui
