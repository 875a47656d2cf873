#pragma once

#include "models/access/staff/staff_directory.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class Card;
class FormRow;
class NewPassword;

/// What the one at the desk may do to members.
struct MemberRights
{
    bool manage = false; ///< add, rename, take out
    bool grant = false; ///< roles
    bool resetPassword = false;
    bool unlock = false;
};

/// One member in fields: name, roles, and a password where one is to be given. It checks what was
/// entered and says what is asked for; it changes nothing itself.
class MemberForm : public QWidget
{
    Q_OBJECT

public:
    explicit MemberForm(QWidget *parent = nullptr);

    /// Empty fields for somebody new.
    void showNew(const MemberRights &rights);
    void showMember(const access::StaffMember &member, const MemberRights &rights);
    void focusFirst();
    /// Beside the field that `error` is about; false when it is about none of them.
    bool showProblem(const Error &error);

    [[nodiscard]] bool isNew() const { return m_member.id.isNull(); }
    [[nodiscard]] const access::StaffMember &member() const { return m_member; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QList<access::Role> roles() const;
    /// None unless the password was entered twice alike and will do.
    [[nodiscard]] std::optional<access::Password> password() const;

Q_SIGNALS:
    void saveRequested(); ///< add, or name and roles
    void passwordRequested(); ///< the new password stands in the fields
    void unlockRequested();
    void deactivateRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const MemberRights &rights);
    void save();
    void givePassword();
    void deactivate();
    bool checkName();
    bool checkRoles();
    void clearProblems();
    void refresh();
    void retranslate();

    access::StaffMember m_member;
    MemberRights m_rights;
    bool m_givesPassword = false; ///< the password fields are open
    bool m_asksToDeactivate = false; ///< the next press does it
    Card *m_card;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    QLabel *m_rolesLabel;
    QList<QCheckBox *> m_roles; ///< in the order of allRoles()
    QLabel *m_rolesProblem;
    NewPassword *m_password;
    QLabel *m_reason;
    QPushButton *m_save;
    QPushButton *m_newPassword;
    QPushButton *m_unlock;
    QPushButton *m_deactivate;
};

} // namespace lobby::ui
