#include "ui/access/step_up_card.h"

#include "models/access/staff/staff_directory.h"
#include "models/support/async.h"
#include "ui/access/password_field.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/wording/wording.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lobby::ui {

using namespace Qt::StringLiterals;

StepUpCard::StepUpCard(access::StaffDirectory &staff, QWidget *parent)
    : Card(parent)
    , m_staff(staff)
    , m_text(new QLabel(this))
    , m_own(new PasswordField(this))
    , m_row(new FormRow({}, m_own, this))
    , m_confirm(new QPushButton(this))
{
    m_own->setObjectName(u"ownPassword"_s);
    m_confirm->setObjectName(u"ownPasswordConfirm"_s);
    m_text->setWordWrap(true);
    setButtonKind(m_confirm, ButtonKind::Primary);
    content()->addWidget(m_text);
    content()->addWidget(m_row);
    content()->addWidget(m_confirm, 0, Qt::AlignLeading);
    connect(m_confirm, &QPushButton::clicked, this, &StepUpCard::confirm);
    connect(m_own, &QLineEdit::returnPressed, this, &StepUpCard::confirm);
    hide();
    retranslate();
}

void StepUpCard::ask(std::function<void()> then)
{
    m_then = std::move(then);
    m_row->setProblem({});
    show();
    m_own->setFocus();
}

void StepUpCard::dismiss()
{
    m_then = {};
    m_own->clear();
    hide();
}

bool StepUpCard::isNeededFor(const Error &error)
{
    return error.code == Error::Code::NotAllowed && error.subject == "step_up"_L1;
}

void StepUpCard::confirm()
{
    if (m_busy)
        return;
    QString typed = m_own->take();
    auto password = access::Password::fromText(typed);
    access::wipe(typed);
    if (!password) {
        m_row->setProblem(tr("Type your password."));
        return;
    }
    m_row->setProblem({});
    setBusy(true);
    whenDone(m_staff.confirm(*std::move(password)), this, [this](const Result<Done> &result) {
        setBusy(false);
        if (!result) {
            const Wording words = describe(result.error());
            m_row->setProblem(words.what + u' ' + words.next);
            m_own->setFocus();
            return;
        }
        const auto then = std::exchange(m_then, {});
        hide();
        if (then)
            then();
    });
}

void StepUpCard::setBusy(bool busy)
{
    m_busy = busy;
    m_confirm->setEnabled(!busy);
    Q_EMIT busyChanged(busy);
}

void StepUpCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StepUpCard::retranslate()
{
    setTitle(tr("One more step"));
    m_text->setText(tr("This touches who may do what. Type your own password to go on."));
    m_row->setLabel(tr("Your own password"));
    m_confirm->setText(tr("Confirm"));
}

} // namespace lobby::ui
