#pragma once

#include "models/access/secrets/password.h"
#include "ui/access/first_run/wizard_step.h"

class QLabel;
class QLineEdit;

namespace lobby::ui {

class FormRow;
class PasswordField;

/// What is wrong with a new password, as a sentence.
QString describe(access::Password::Problem problem);

/// The first member: name and password, the password twice.
class OwnerStep : public WizardStep
{
    Q_OBJECT

public:
    explicit OwnerStep(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void focusFirst() override;
    bool check() override;
    /// After check(); hands the password over and forgets it.
    void fill(FirstRun &run) const override;

protected:
    void retranslate() override;

private:
    QLineEdit *m_name;
    PasswordField *m_password;
    PasswordField *m_again;
    FormRow *m_nameRow;
    FormRow *m_passwordRow;
    FormRow *m_againRow;
    QLabel *m_capsLock;
    std::shared_ptr<const access::Password> m_checked;
};

} // namespace lobby::ui
