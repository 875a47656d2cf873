#pragma once

#include "ui/access/entrance.h"
#include "ui/kit/card.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class FormRow;
class NewPassword;

/// Whoever holds the recovery sheet gives a member a new password: who, the groups as they stand on
/// the sheet, the password twice.
class RecoveryCard : public Card
{
    Q_OBJECT

public:
    RecoveryCard(Recover recover, QWidget *parent = nullptr);

    /// Begins anew, with nothing of the last time in the fields.
    void start(const std::vector<access::VaultKeys::Member> &members, const Uuid &chosen);

Q_SIGNALS:
    /// The password of `member` is the new one.
    void recovered(const lobby::Uuid &member);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void finish(const Uuid &member, const Result<Done> &result);
    void setBusy(bool busy);
    void forget();
    void retranslate();

    Recover m_recover;
    QLabel *m_text;
    QComboBox *m_member;
    QLineEdit *m_key;
    FormRow *m_memberRow;
    FormRow *m_keyRow;
    NewPassword *m_password;
    QPushButton *m_back;
    QPushButton *m_set;
    bool m_busy = false;
};

} // namespace lobby::ui
