#include "ui/darkdesk/slips/void_bar.h"

#include "models/darkdesk/slips/slips.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;

VoidBar::VoidBar(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLineEdit(this))
    , m_row(new FormRow({}, m_reason, this))
    , m_declare(new QPushButton(this))
{
    setObjectName(u"voidBar"_s);
    m_reason->setObjectName(u"voidReason"_s);
    m_declare->setObjectName(u"voidDeclare"_s);
    m_reason->setMaxLength(darkdesk::Slips::kMostReason);
    setButtonKind(m_declare, ButtonKind::Danger);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(Space::control);
    across->addWidget(m_row, 1);
    across->addWidget(m_declare, 0, Qt::AlignBottom);
    connect(m_reason, &QLineEdit::returnPressed, this, &VoidBar::give);
    connect(m_declare, &QPushButton::clicked, this, &VoidBar::give);
    retranslate();
    hide();
}

void VoidBar::ask(const darkdesk::Slip &slip)
{
    m_slip = slip.id;
    m_number = slip.number;
    m_reason->clear();
    m_row->setProblem({});
    retranslate();
    show();
    m_reason->setFocus();
}

void VoidBar::give()
{
    const QString reason = m_reason->text().simplified();
    m_row->setProblem(reason.isEmpty() ? tr("Write why: spoilt, lost, a trial.") : QString());
    if (!reason.isEmpty())
        Q_EMIT given(m_slip, reason);
}

void VoidBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT left();
}

void VoidBar::retranslate()
{
    m_row->setLabel(tr("Why is slip %1 void?").arg(m_number));
    m_declare->setText(tr("Declare void"));
}

} // namespace lobby::ui
