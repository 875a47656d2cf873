#pragma once

#include "models/support/result.h"
#include "ui/kit/card.h"

#include <functional>

class QLabel;
class QPushButton;

namespace lobby::access {
class StaffDirectory;
}

namespace lobby::ui {

class FormRow;
class PasswordField;

/// The second step: asks the member at the desk for his own password, in place, and goes on with
/// what was waiting for it. Hidden while nothing waits.
class StepUpCard : public Card
{
    Q_OBJECT

public:
    /// `staff` outlives this.
    explicit StepUpCard(access::StaffDirectory &staff, QWidget *parent = nullptr);

    /// `then` runs when the password was right; instead of what waited before.
    void ask(std::function<void()> then);
    /// Nothing waits any more.
    void dismiss();
    /// Is `error` that a second step is missing?
    static bool isNeededFor(const Error &error);

Q_SIGNALS:
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void setBusy(bool busy);
    void retranslate();

    access::StaffDirectory &m_staff;
    QLabel *m_text;
    PasswordField *m_own;
    FormRow *m_row;
    QPushButton *m_confirm;
    std::function<void()> m_then;
    bool m_busy = false;
};

} // namespace lobby::ui
