#include "ui/desk/side/side_card.h"

#include "ui/kit/look/desk_style.h"
#include "ui/kit/rows/fact_line.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

SideCard::SideCard(const QString &name, QWidget *parent)
    : Card(parent)
    , m_lines(new QVBoxLayout)
    , m_button(new QPushButton(this))
{
    setObjectName(name);
    m_button->setObjectName(name + QStringLiteral("Open"));
    setButtonKind(m_button, ButtonKind::Secondary);
    m_lines->setSpacing(Space::tight);
    content()->addLayout(m_lines);
    content()->addWidget(m_button, 0, Qt::AlignLeft);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_target); });
}

void SideCard::showLines(const QString &title, int count, const QList<SideLine> &lines,
    const QString &verb, const Location &target)
{
    setTitle(title);
    setCount(count);
    clearLines(*m_lines);
    for (const SideLine &line : lines)
        m_lines->addWidget(new FactLine(line.icon, line.tone, line.text, line.detail, this));
    m_button->setText(verb);
    m_button->show();
    m_target = target;
}

void SideCard::showNothing(const QString &sentence)
{
    const bool hadFocus = m_button->hasFocus();
    setTitle(sentence);
    setCount(-1);
    clearLines(*m_lines);
    m_button->hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

void SideCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace lobby::ui
