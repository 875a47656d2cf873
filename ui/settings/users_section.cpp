#include "ui/settings/users_section.h"

#include "models/support/async.h"
#include "ui/access/role_names.h"
#include "ui/access/step_up_card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/settings/member_form.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using access::StaffMember;

namespace {

constexpr int kFormWidth = 380;

QFuture<Result<Done>> ready(const Result<Done> &result)
{
    QPromise<Result<Done>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

UsersSection::UsersSection(access::StaffDirectory &staff, QWidget *parent)
    : QWidget(parent)
    , m_staff(staff)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_table(new DeskTable(this))
    , m_new(new QPushButton(this))
    , m_reason(new QLabel(this))
    , m_message(new InlineMessage(this))
    , m_step(new StepUpCard(staff, this))
    , m_form(new MemberForm(this))
{
    m_table->setObjectName(u"usersTable"_s);
    m_new->setObjectName(u"userNew"_s);
    m_reason->setObjectName(u"usersReason"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(0, 160);
    m_table->horizontalHeader()->resizeSection(2, 150);
    setSecondary(m_reason);

    auto *top = new QHBoxLayout;
    top->setSpacing(Space::control);
    top->addWidget(m_new);
    top->addWidget(m_reason, 1);
    auto *list = new QVBoxLayout;
    list->setSpacing(Space::control);
    list->addLayout(top);
    list->addWidget(m_table, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(Space::control);
    side->addWidget(m_step);
    side->addWidget(m_form, 1);
    m_step->setFixedWidth(currentLook().scaled(kFormWidth));
    m_form->setFixedWidth(currentLook().scaled(kFormWidth));
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addLayout(list, 1);
    across->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_message);
    column->addLayout(across, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &UsersSection::showChosen);
    connect(m_table, &DeskTable::opened, m_form, &MemberForm::focusFirst);
    connect(m_new, &QPushButton::clicked, this, &UsersSection::addNew);
    connect(m_step, &StepUpCard::busyChanged, this, &UsersSection::setBusy);
    connect(m_form, &MemberForm::saveRequested, this, &UsersSection::save);
    connect(m_form, &MemberForm::passwordRequested, this, &UsersSection::resetPassword);
    connect(m_form, &MemberForm::unlockRequested, this, [this] {
        run([this, id = m_form->member().id] { return m_staff.unlock(id); },
            tr("%1 can log in again.").arg(m_form->member().name));
    });
    connect(m_form, &MemberForm::deactivateRequested, this, [this] {
        run([this, id = m_form->member().id] { return m_staff.deactivate(id); },
            tr("%1 was taken out.").arg(m_form->member().name));
    });
    m_form->hide();
    retranslate();
}

MemberRights UsersSection::rights() const
{
    return {m_staff.may(Permission::StaffManage), m_staff.may(Permission::RoleGrant),
        m_staff.may(Permission::StaffResetPassword), m_staff.may(Permission::StaffUnlock)};
}

void UsersSection::reload()
{
    whenDone(m_staff.list(), this, [this](const Result<QList<StaffMember>> &members) {
        if (members)
            showMembers(*members);
        else
            failed(members.error());
    });
}

void UsersSection::showMembers(const QList<StaffMember> &members)
{
    const Uuid chosen = m_chosen;
    m_members = members;
    m_model->setRowCount(0);
    for (const StaffMember &member : members) {
        auto *name = new QStandardItem(member.name);
        name->setData(member.id.toBytes(), Qt::UserRole + 1);
        m_model->appendRow({name, new QStandardItem, new QStandardItem});
    }
    refreshTexts();
    int row = 0;
    for (int i = 0; i < members.size(); ++i) {
        if (members.at(i).id == chosen)
            row = i;
    }
    m_table->setCurrentIndex(m_model->index(row, 0));
    showChosen();
}

void UsersSection::refreshTexts()
{
    for (int row = 0; row < m_members.size(); ++row) {
        const StaffMember &member = m_members.at(row);
        const QString roles = rolesText(member.roles);
        const QString state = !member.active ? tr("has left")
            : member.isLockedOut             ? tr("locked out")
            : !member.hasPassword            ? tr("no password yet")
                                             : tr("can log in");
        m_model->item(row, 1)->setText(roles);
        m_model->item(row, 2)->setText(state);
        m_model->item(row, 0)->setAccessibleText(
            QStringList {member.name, roles, state}.join(u", "_s));
    }
    m_model->setHorizontalHeaderLabels({tr("Name"), tr("Roles"), tr("State")});
}

void UsersSection::showChosen()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_members.size())
        return;
    m_chosen = m_members.at(row).id;
    m_form->showMember(m_members.at(row), rights());
    m_form->show();
    const bool mayAdd = rights().manage && rights().grant;
    m_new->setEnabled(mayAdd);
    m_reason->setText(
        mayAdd ? QString() : tr("Managers and administrators can change members and roles."));
}

void UsersSection::addNew()
{
    m_message->clear();
    m_form->showNew(rights());
    m_form->show();
    m_form->focusFirst();
}

void UsersSection::save()
{
    const QString name = m_form->name();
    const QList<access::Role> roles = m_form->roles();
    if (m_form->isNew()) {
        run(
            [this, name, roles] {
                auto password = m_form->password();
                if (!password)
                    return ready(Error {Error::Code::Invalid, {}, u"password"_s});
                return m_staff.add(name, roles, *std::move(password))
                    .then(QtFuture::Launch::Sync, [](const Result<Uuid> &added) {
                        return added ? Result<Done>(Done()) : Result<Done>(added.error());
                    });
            },
            tr("%1 was added.").arg(name));
        return;
    }
    run([this, before = m_form->member(), name,
            roles] { return m_staff.edit(before, name, roles); },
        tr("%1 was saved.").arg(name));
}

void UsersSection::resetPassword()
{
    run(
        [this, id = m_form->member().id] {
            auto password = m_form->password();
            if (!password)
                return ready(Error {Error::Code::Invalid, {}, u"password"_s});
            return m_staff.resetPassword(id, *std::move(password));
        },
        tr("%1 has a new password.").arg(m_form->member().name));
}

void UsersSection::run(const Work &work, const QString &done)
{
    if (m_busy)
        return;
    m_message->clear();
    setBusy(true);
    whenDone(work(), this, [this, work, done](const Result<Done> &result) {
        setBusy(false);
        if (result) {
            m_table->setFocus();
            Q_EMIT said(done);
            reload();
            return;
        }
        if (StepUpCard::isNeededFor(result.error())) {
            m_step->ask([this, work, done] { run(work, done); });
            return;
        }
        failed(result.error());
    });
}

void UsersSection::failed(const Error &error)
{
    if (m_form->showProblem(error))
        return;
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void UsersSection::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_new->setText(busy ? tr("One moment…") : tr("New member"));
}

void UsersSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UsersSection::retranslate()
{
    m_table->setAccessibleName(tr("Members of the staff"));
    setBusy(m_busy);
    refreshTexts();
    if (m_form->isVisible())
        showChosen();
}

} // namespace lobby::ui
