#include "ui/settings/member_form.h"

#include "ui/access/new_password.h"
#include "ui/access/role_names.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

MemberForm::MemberForm(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_name(new QLineEdit(this))
    , m_nameRow(new FormRow({}, m_name, this))
    , m_rolesLabel(new QLabel(this))
    , m_rolesProblem(new QLabel(this))
    , m_password(new NewPassword(u"memberPassword"_s, this))
    , m_reason(new QLabel(this))
    , m_save(new QPushButton(this))
    , m_newPassword(new QPushButton(this))
    , m_unlock(new QPushButton(this))
    , m_deactivate(new QPushButton(this))
{
    m_name->setObjectName(u"memberName"_s);
    m_name->setMaxLength(access::StaffDirectory::kMaxNameLength);
    m_rolesProblem->setObjectName(u"memberRolesProblem"_s);
    m_reason->setObjectName(u"memberReason"_s);
    m_save->setObjectName(u"memberSave"_s);
    m_newPassword->setObjectName(u"memberNewPassword"_s);
    m_unlock->setObjectName(u"memberUnlock"_s);
    m_deactivate->setObjectName(u"memberDeactivate"_s);
    setTextStyle(m_rolesLabel, TextStyle::Caption);
    setSecondary(m_rolesLabel);
    setTextStyle(m_rolesProblem, TextStyle::Caption);
    m_rolesProblem->setWordWrap(true);
    m_reason->setWordWrap(true);
    setSecondary(m_reason);
    setButtonKind(m_save, ButtonKind::Primary);
    setButtonKind(m_deactivate, ButtonKind::Danger);

    QVBoxLayout *column = m_card->content();
    column->addWidget(m_nameRow);
    column->addWidget(m_rolesLabel);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(Space::tight);
    for (const access::Role role : allRoles()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"role_"_s + access::roleName(role));
        grid->addWidget(box, int(m_roles.size()) / 2, int(m_roles.size()) % 2);
        m_roles.append(box);
    }
    column->addLayout(grid);
    for (QWidget *part : {static_cast<QWidget *>(m_rolesProblem),
             static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_reason)})
        column->addWidget(part);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(Space::control);
    buttons->addWidget(m_save, 0, 0);
    buttons->addWidget(m_newPassword, 0, 1);
    buttons->addWidget(m_unlock, 1, 0);
    buttons->addWidget(m_deactivate, 1, 1);
    column->addSpacing(Space::tight);
    column->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    outer->addStretch();

    connect(m_save, &QPushButton::clicked, this, &MemberForm::save);
    connect(m_newPassword, &QPushButton::clicked, this, &MemberForm::givePassword);
    connect(m_unlock, &QPushButton::clicked, this, &MemberForm::unlockRequested);
    connect(m_deactivate, &QPushButton::clicked, this, &MemberForm::deactivate);
    connect(
        m_password, &NewPassword::submitted, this, [this] { isNew() ? save() : givePassword(); });
    retranslate();
}

void MemberForm::showNew(const MemberRights &rights)
{
    m_member = {};
    begin(rights);
    for (QCheckBox *box : m_roles)
        box->setChecked(box == m_roles.constFirst());
    m_name->clear();
}

void MemberForm::showMember(const access::StaffMember &member, const MemberRights &rights)
{
    m_member = member;
    begin(rights);
    const QList<access::Role> all = allRoles();
    for (int i = 0; i < m_roles.size(); ++i)
        m_roles.at(i)->setChecked(member.roles.contains(all.at(i)));
    m_name->setText(member.name);
}

void MemberForm::begin(const MemberRights &rights)
{
    m_rights = rights;
    m_givesPassword = isNew();
    m_asksToDeactivate = false;
    m_password->clear();
    clearProblems();
    refresh();
}

void MemberForm::focusFirst()
{
    m_name->setFocus();
    m_name->selectAll();
}

QString MemberForm::name() const
{
    return m_name->text().trimmed();
}

QList<access::Role> MemberForm::roles() const
{
    QList<access::Role> chosen;
    const QList<access::Role> all = allRoles();
    for (int i = 0; i < m_roles.size(); ++i) {
        if (m_roles.at(i)->isChecked())
            chosen.append(all.at(i));
    }
    return chosen;
}

std::optional<access::Password> MemberForm::password() const
{
    return m_password->password(name());
}

bool MemberForm::showProblem(const Error &error)
{
    if (error.code != Error::Code::Invalid)
        return false;
    if (error.subject == "name"_L1 || error.subject == "name_taken"_L1) {
        m_nameRow->setProblem(error.subject == "name"_L1
                ? tr("Write a name.")
                : tr("There is a member of this name already. Add something to tell them apart."));
        m_name->setFocus();
        return true;
    }
    if (error.subject == "roles"_L1 || error.subject == "last_manager"_L1) {
        m_rolesProblem->setText(error.subject == "last_manager"_L1
                ? tr("Somebody must stay who can manage the others: make another member manager "
                     "or administrator first.")
                : tr("Choose at least one role; of auditor, privacy officer and administrator at "
                     "most one."));
        m_rolesProblem->show();
        m_roles.constFirst()->setFocus();
        return true;
    }
    if (error.subject == "password"_L1) {
        m_givesPassword = true;
        refresh();
        m_password->check(name());
        return true;
    }
    return false;
}

bool MemberForm::checkName()
{
    return !name().isEmpty() || !showProblem({Error::Code::Invalid, {}, u"name"_s});
}

bool MemberForm::checkRoles()
{
    const QList<access::Role> chosen = roles();
    const bool fit = !chosen.isEmpty()
        && access::rolesCompatible({chosen.constData(), static_cast<std::size_t>(chosen.size())});
    return fit || !showProblem({Error::Code::Invalid, {}, u"roles"_s});
}

void MemberForm::clearProblems()
{
    m_nameRow->setProblem({});
    m_password->clearProblems();
    m_rolesProblem->hide();
}

void MemberForm::save()
{
    clearProblems();
    if (checkName() && checkRoles() && (!isNew() || m_password->check(name())))
        Q_EMIT saveRequested();
}

void MemberForm::givePassword()
{
    clearProblems();
    if (!m_givesPassword) {
        m_givesPassword = true;
        refresh();
        m_password->setFocus();
        return;
    }
    if (m_password->check(name()))
        Q_EMIT passwordRequested();
}

void MemberForm::deactivate()
{
    if (m_asksToDeactivate) {
        Q_EMIT deactivateRequested();
        return;
    }
    m_asksToDeactivate = true;
    refresh();
}

void MemberForm::refresh()
{
    const bool here = isNew() || m_member.active;
    m_name->setEnabled(here && m_rights.manage);
    for (QCheckBox *box : m_roles)
        box->setEnabled(here && m_rights.grant);
    m_password->setVisible(m_givesPassword);
    m_save->setEnabled(
        isNew() ? m_rights.manage && m_rights.grant : here && (m_rights.manage || m_rights.grant));
    m_newPassword->setVisible(!isNew() && here);
    m_newPassword->setEnabled(m_rights.resetPassword);
    m_unlock->setVisible(!isNew() && m_member.isLockedOut);
    m_unlock->setEnabled(m_rights.unlock);
    m_deactivate->setVisible(!isNew() && here);
    m_deactivate->setEnabled(m_rights.manage);

    QString reason;
    if (!here)
        reason = tr("This member has left; the name stays in what was done.");
    else if (!m_rights.manage || !m_rights.grant)
        reason = tr("Managers and administrators can change members and roles.");
    else if (m_asksToDeactivate)
        reason = tr("%1 will not be able to log in any more. Press once more to do it.")
                     .arg(m_member.name);
    else if (!isNew() && !m_member.hasPassword)
        reason = tr("This member has no password at this desk yet.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());

    m_card->setTitle(isNew() ? tr("New member") : m_member.name);
    m_save->setText(isNew() ? tr("Add member") : tr("Save"));
    m_newPassword->setText(m_givesPassword ? tr("Set this password") : tr("New password…"));
    m_deactivate->setText(m_asksToDeactivate ? tr("Really take out") : tr("Take out…"));
}

void MemberForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MemberForm::retranslate()
{
    m_nameRow->setLabel(tr("Name on the login page"));
    m_rolesLabel->setText(tr("Roles"));
    const QList<access::Role> all = allRoles();
    for (int i = 0; i < m_roles.size(); ++i)
        m_roles.at(i)->setText(roleText(all.at(i)));
    m_unlock->setText(tr("Unlock"));
    refresh();
}

} // namespace lobby::ui
