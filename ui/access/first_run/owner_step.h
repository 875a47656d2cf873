#pragma once

#include "models/access/secrets/password.h"
#include "ui/access/first_run/wizard_step.h"

class QLineEdit;

namespace lobby::ui {

class FormRow;
class NewPassword;

/// The first member: name and password, the password twice.
class OwnerStep final : public WizardStep
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
    FormRow *m_nameRow;
    NewPassword *m_password;
    std::shared_ptr<const access::Password> m_checked;
};

} // namespace lobby::ui
