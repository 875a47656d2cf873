#include "ui/kit/card.h"

#include "ui/kit/look/painting.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace lobby::ui {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_content(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::area, Space::control, Space::area, Space::area);
    column->setSpacing(Space::control);
    setTextStyle(m_title, TextStyle::Subtitle);
    m_title->setTextFormat(Qt::PlainText);
    m_title->hide(); // no title, no gap above what it holds
    column->addWidget(m_title);
    m_content->setSpacing(Space::control);
    column->addLayout(m_content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Card::setTitle(const QString &title)
{
    m_titleText = title;
    refresh();
}

void Card::setCount(int count)
{
    m_count = count;
    refresh();
}

void Card::refresh()
{
    const QString text = m_count < 0
        ? m_titleText
        : QStringLiteral("%1  %2").arg(m_titleText, QLocale().toString(m_count));
    m_title->setText(text);
    m_title->setVisible(!text.isEmpty());
    setAccessibleName(text);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = currentLook().colours;
    paintBox(&painter, rect(), Radius::card, c.surface, c.border);
}

} // namespace lobby::ui
