#include "ui/checkin/finish_bar.h"

#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

FinishBar::FinishBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new InlineMessage(this))
    , m_why(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_primary(new QPushButton(this))
{
    m_message->setObjectName(u"checkInMessage"_s);
    m_why->setObjectName(u"checkInWhyNot"_s);
    m_why->setWordWrap(true);
    setSecondary(m_why);
    m_back->setObjectName(u"checkInBack"_s);
    m_other->setObjectName(u"checkInOther"_s);
    m_primary->setObjectName(u"checkInPrimary"_s);
    setButtonKind(m_primary, ButtonKind::Primary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    column->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_why, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_other);
    buttons->addWidget(m_primary);
    column->addLayout(buttons);
    connect(m_primary, &QPushButton::clicked, this, &FinishBar::finishClicked);
    connect(m_other, &QPushButton::clicked, this, &FinishBar::otherClicked);
    connect(m_back, &QPushButton::clicked, this, &FinishBar::backClicked);
}

void FinishBar::show(const QString &verb, const QString &otherVerb, const QString &why)
{
    m_primary->setText(tr("%1  Enter", "a verb and its key").arg(verb));
    m_primary->setAccessibleName(verb);
    m_other->setText(otherVerb);
    m_other->setVisible(!otherVerb.isEmpty());
    m_why->setText(why);
}

void FinishBar::setReady(bool ready)
{
    m_primary->setEnabled(ready);
    m_other->setEnabled(ready);
}

void FinishBar::retranslate()
{
    m_back->setText(tr("Back  Esc"));
    m_back->setAccessibleName(tr("Back"));
}

} // namespace lobby::ui
